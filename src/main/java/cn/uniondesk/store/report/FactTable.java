package cn.uniondesk.store.report;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Facts;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.report.Indicator;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.Portion;
import cn.uniondesk.office.report.Span;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.store.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Answers indicators. The figure and the list of an indicator are asked from the same rows under the same condition;
 * figures of the same rows are asked together.
 */
public final class FactTable implements Facts {

    private final Session session;
    private final Map<Fact, FactSource> sources = new HashMap<>();

    public FactTable(Session session, List<ReportSource> sources) {
        this.session = session;
        sources.forEach(source -> this.sources.putAll(source.facts()));
    }

    /** Indicators with the same source are one question. */
    private record Source(Fact fact, Window window, boolean byPerson) {

        static Source of(Indicator indicator) {
            return new Source(indicator.fact(), indicator.window(), indicator.measure() == Measure.PEOPLE);
        }
    }

    @Override
    public Map<Indicator, Long> measure(Collection<Indicator> indicators, Period period) {
        return measure(indicators, window -> window.of(period));
    }

    @Override
    public Map<Indicator, Long> measure(Collection<Indicator> indicators, LocalDate day) {
        return measure(indicators, window -> Span.day(day));
    }

    private Map<Indicator, Long> measure(Collection<Indicator> indicators, Function<Window, Span> days) {
        var questions = new LinkedHashMap<Source, List<Indicator>>();
        indicators.stream().distinct().forEach(indicator ->
                questions.computeIfAbsent(Source.of(indicator), source -> new ArrayList<>()).add(indicator));
        return session.query(sql -> {
            var figures = new LinkedHashMap<Indicator, Long>();
            questions.values().forEach(together -> ask(sql, together, days, figures));
            return figures;
        });
    }

    private void ask(
            DSLContext sql, List<Indicator> together, Function<Window, Span> days, Map<Indicator, Long> figures) {
        var any = together.getFirst();
        var span = days.apply(any.window());
        var rows = sources.get(any.fact()).counted(any.measure(), span).asTable(FactColumns.NAME);
        var measures = together.stream().<Field<?>>map(each -> figure(each, span.to())).toList();
        var row = sql.select(measures).from(alike(sql, rows, together)).fetchSingle();
        for (int i = 0; i < measures.size(); i++) {
            var figure = row.get(i, Long.class);
            figures.put(together.get(i), figure == null ? 0 : figure);
        }
    }

    /** Rows that no figure tells apart, as one: each filter is then tried once for all of them. */
    private static Table<? extends Record> alike(DSLContext sql, Table<? extends Record> rows, List<Indicator> together) {
        var told = new LinkedHashSet<Field<?>>();
        var added = new LinkedHashSet<SelectField<?>>();
        added.add(count().cast(Long.class).as(FactColumns.ROWS));
        for (var each : together) {
            switch (each.measure()) {
                case HOUSEHOLDS -> told.add(FactColumns.HOUSEHOLD_ID);
                case TIMES -> added.add(sum(FactColumns.TIMES).cast(Long.class).as(FactColumns.TIMES));
                case AMOUNT -> added.add(sum(FactColumns.AMOUNT).cast(Long.class).as(FactColumns.AMOUNT));
                case PEOPLE -> told.add(FactColumns.ID);
                case COUNT -> { }
            }
        }
        together.stream().flatMap(each -> each.filter().tests().stream()).forEach(test -> told.add(tested(test)));
        return sql.select(told).select(added).from(rows).groupBy(told).asTable(FactColumns.NAME);
    }

    private static Field<?> figure(Indicator indicator, LocalDate on) {
        var condition = condition(indicator.filter(), on);
        return switch (indicator.measure()) {
            case COUNT -> sum(FactColumns.ROWS).filterWhere(condition);
            case HOUSEHOLDS -> countDistinct(FactColumns.HOUSEHOLD_ID).filterWhere(condition);
            case PEOPLE -> countDistinct(FactColumns.ID).filterWhere(condition);
            case TIMES -> sum(FactColumns.TIMES).filterWhere(condition);
            case AMOUNT -> sum(FactColumns.AMOUNT).filterWhere(condition);
        };
    }

    @Override
    public List<Portion> portions(Indicator indicator, Period period, int limit) {
        return portions(indicator, indicator.window().of(period), limit);
    }

    @Override
    public List<Portion> portions(Indicator indicator, LocalDate day, int limit) {
        return portions(indicator, Span.day(day), limit);
    }

    private List<Portion> portions(Indicator indicator, Span span, int limit) {
        var type = sources.get(indicator.fact()).type(indicator.measure());
        return session.query(sql -> list(sql, indicator, span, limit).fetch(row -> new Portion(
                new RecordRef(type, row.get(0, Long.class), row.get(1, String.class)), row.get(2, Long.class),
                row.get(3, String.class), row.get(4, LocalDate.class), row.get(5, String.class), row.get(6, String.class))));
    }

    private Select<? extends Record> list(DSLContext sql, Indicator indicator, Span span, int limit) {
        var rows = sources.get(indicator.fact()).rows(indicator.measure(), span).asTable(FactColumns.NAME);
        var condition = condition(indicator.filter(), span.to());
        return switch (indicator.measure()) {
            case COUNT -> plain(sql, rows, condition, inline(1L), limit);
            case TIMES -> plain(sql, rows, condition, FactColumns.TIMES, limit);
            case AMOUNT -> plain(sql, rows, condition, FactColumns.AMOUNT, limit);
            case PEOPLE -> distinct(sql, rows, condition, FactColumns.ID, FactColumns.NUMBER, inline(""), limit);
            case HOUSEHOLDS -> distinct(sql, rows, condition.and(FactColumns.HOUSEHOLD_ID.isNotNull()),
                    FactColumns.HOUSEHOLD_ID, FactColumns.HOUSEHOLD_NUMBER, FactColumns.HEAD_NAME, limit);
        };
    }

    private static Select<? extends Record> plain(
            DSLContext sql, Table<? extends Record> rows, Condition condition, Field<Long> amount, int limit) {
        return sql.select(FactColumns.ID, FactColumns.NUMBER, amount, FactColumns.NAMED, FactColumns.DAY, FactColumns.BEFORE, FactColumns.AFTER)
                .from(rows).where(condition)
                .orderBy(FactColumns.NUMBER, FactColumns.ID).limit(limit);
    }

    private static Select<? extends Record> distinct(
            DSLContext sql, Table<? extends Record> rows, Condition condition,
            Field<Long> id, Field<String> number, Field<String> named, int limit) {
        var name = min(number);
        return sql.select(id, name, inline(1L), min(named), inline(null, LocalDate.class), inline(""), inline(""))
                .from(rows).where(condition).groupBy(id).orderBy(name, id).limit(limit);
    }

    private static Condition condition(Filter filter, LocalDate on) {
        var condition = noCondition();
        for (var test : filter.tests()) {
            condition = condition.and(switch (test) {
                case Filter.Coded coded -> coded(FactColumns.attribute(coded.attribute()), coded);
                case Filter.Aged aged -> aged(aged, on);
            });
        }
        return condition;
    }

    private static Field<?> tested(Filter.Test test) {
        return switch (test) {
            case Filter.Coded coded -> FactColumns.attribute(coded.attribute());
            case Filter.Aged _ -> FactColumns.BORN;
        };
    }

    /** Codes are the program's own, and stand in the query: as parameters they would be converted for every row. */
    private static Condition coded(Field<String> attribute, Filter.Coded coded) {
        var codes = coded.codes().stream().map(DSL::inline).toList();
        return coded.isOneOf() ? attribute.in(codes) : attribute.notIn(codes);
    }

    /** By the day of birth, so that every figure of a table means the same birthday. */
    private static Condition aged(Filter.Aged aged, LocalDate on) {
        var condition = FactColumns.BORN.isNotNull();
        if (aged.from() != null) {
            condition = condition.and(FactColumns.BORN.le(on.minusYears(aged.from())));
        }
        if (aged.below() != null) {
            condition = condition.and(FactColumns.BORN.gt(on.minusYears(aged.below())));
        }
        return condition;
    }
}
