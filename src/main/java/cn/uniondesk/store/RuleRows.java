package cn.uniondesk.store;

import cn.uniondesk.office.rulebook.BannedWord;
import cn.uniondesk.office.rulebook.CalendarDay;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.store.tables.tables.records.RuleCodeRecord;
import cn.uniondesk.store.tables.tables.records.RuleDayRecord;
import cn.uniondesk.store.tables.tables.records.RuleParameterRecord;
import cn.uniondesk.store.tables.tables.records.RuleStandardRecord;
import cn.uniondesk.store.tables.tables.records.RuleWordRecord;
import java.util.List;

/** The rows of a rule book, there and back. */
final class RuleRows {

    private static final String BETWEEN = "、";

    private RuleRows() {}

    static RuleParameterRecord of(long book, Parameter parameter) {
        return new RuleParameterRecord()
                .setRulebookId(book)
                .setCode(parameter.code())
                .setName(parameter.name())
                .setAmount(parameter.amount())
                .setUnit(parameter.unit())
                .setScope(parameter.scope())
                .setBoundary(parameter.boundary())
                .setEffectiveFrom(parameter.from())
                .setEffectiveTo(parameter.to())
                .setDocumentNumber(parameter.documentNumber())
                .setArticle(parameter.article())
                .setSeverity(parameter.severity())
                .setConfidence(parameter.confidence());
    }

    static Parameter parameter(RuleParameterRecord row) {
        return new Parameter(
                row.getCode(), row.getName(), row.getAmount(), row.getUnit(), row.getScope(), row.getBoundary(),
                row.getEffectiveFrom(), row.getEffectiveTo(), row.getDocumentNumber(), row.getArticle(),
                row.getSeverity(), row.getConfidence());
    }

    static RuleStandardRecord of(long book, Standard standard) {
        return new RuleStandardRecord()
                .setRulebookId(book)
                .setDistrict(standard.district())
                .setStandardFen(standard.standard().fen())
                .setBoundary(standard.boundary())
                .setEffectiveFrom(standard.from())
                .setDocumentNumber(standard.documentNumber())
                .setConfidence(standard.confidence());
    }

    static Standard standard(RuleStandardRecord row) {
        return new Standard(
                row.getDistrict(), Money.ofFen(row.getStandardFen()), row.getBoundary(), row.getEffectiveFrom(),
                row.getDocumentNumber(), row.getConfidence());
    }

    static RuleCodeRecord of(long book, CodeValue code) {
        return new RuleCodeRecord()
                .setRulebookId(book)
                .setList(code.list())
                .setCode(code.code())
                .setName(code.name())
                .setSynonyms(String.join(BETWEEN, code.synonyms()))
                .setGeneration(code.generation())
                .setValidFrom(code.validFrom())
                .setValidTo(code.validTo())
                .setMapsTo(code.mapsTo())
                .setOrdinal((long) code.ordinal());
    }

    static CodeValue code(RuleCodeRecord row) {
        var synonyms = row.getSynonyms().isEmpty() ? List.<String>of() : List.of(row.getSynonyms().split(BETWEEN));
        return new CodeValue(
                row.getList(), row.getCode(), row.getName(), synonyms, row.getGeneration(), row.getValidFrom(),
                row.getValidTo(), row.getMapsTo(), Math.toIntExact(row.getOrdinal()));
    }

    static RuleWordRecord of(long book, BannedWord word) {
        return new RuleWordRecord()
                .setRulebookId(book)
                .setWord(word.word())
                .setSeverity(word.severity())
                .setNote(word.note());
    }

    static BannedWord word(RuleWordRecord row) {
        return new BannedWord(row.getWord(), row.getSeverity(), row.getNote());
    }

    static RuleDayRecord of(long book, CalendarDay day) {
        return new RuleDayRecord()
                .setRulebookId(book)
                .setOnDay(day.day())
                .setWorkday(day.workday())
                .setName(day.name());
    }

    static CalendarDay day(RuleDayRecord row) {
        return new CalendarDay(row.getOnDay(), row.getWorkday(), row.getName());
    }
}
