package cn.uniondesk.office.structure;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.household.Boundary;
import cn.uniondesk.office.household.scheme.Scheme;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.office.rulebook.CodeValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the structure table says in words: its lines, and the notes that tell every boundary. */
final class StructureWords {

    private final ReportWords words;
    private final Texts texts;

    StructureWords(ReportWords words) {
        this.words = words;
        this.texts = words.texts();
    }

    String title() {
        return words.table(StructurePlan.CODE);
    }

    /** 男 50 岁以下（不满 50 周岁）. */
    String band(AgeBand band) {
        return texts.text("structure.band." + band.shape(), texts.text("structure.sex." + band.sex()),
                String.valueOf(band.from()), String.valueOf(band.below()));
    }

    String cause(CodeValue cause) {
        return texts.text("structure.cause", cause.name());
    }

    String place(ReportTable table, ReportTable.Line line, ReportTable.Column column) {
        return texts.text("report.place", words.table(table.code()), words.line(table.code(), line),
                words.column(table.code(), column));
    }

    /** 口径 of a cell: what the column counts, among them those of the line. */
    String definition(StructurePlan plan, ReportTable table, ReportTable.Line line, ReportTable.Column column) {
        var counts = texts.has("report.S01.definition." + column.key())
                ? words.definition(table.code(), column.key())
                : texts.text(plan.scheme().isPresent() ? "structure.definition.scheme" : "structure.definition.category",
                        words.column(table.code(), column));
        return line.key().equals(StructurePlan.TOTAL) ? texts.text("structure.on", plan.day().toString(), counts)
                : texts.text("structure.among", plan.day().toString(), counts, words.line(table.code(), line));
    }

    /** The notes under the table. */
    List<String> notes(StructurePlan plan, TableFigures figures) {
        var notes = new ArrayList<String>();
        notes.add(texts.text("structure.note.day", plan.day().toString()));
        notes.add(texts.text("structure.note.age", plan.day().toString(),
                plan.ages().stream().map(this::band).collect(Collectors.joining(texts.text("structure.between")))));
        if (!plan.schooling().isEmpty()) {
            notes.add(texts.text("structure.note.schooling", plan.schooling().stream()
                    .map(each -> texts.text("structure.note.group", each.name(), String.join("、", each.words())))
                    .collect(Collectors.joining(texts.text("structure.between")))));
        }
        plan.scheme().ifPresentOrElse(scheme -> notes.add(lines(plan, scheme)), () -> notes.add(texts.text("structure.note.today")));
        share(plan, figures).ifPresent(notes::add);
        return notes;
    }

    private String lines(StructurePlan plan, Scheme scheme) {
        return texts.text("structure.note.scheme", scheme.code(), scheme.lines().reversed().stream()
                .map(line -> texts.text(
                        line.boundary() == Boundary.AT_MOST ? "structure.line.at_most" : "structure.line.below",
                        plan.book().name("household.category", line.category()), line.line().text(), line.documentNumber()))
                .collect(Collectors.joining(texts.text("structure.between"))));
    }

    /** 约占职工总数 10.25%: the widest category, or all open files, among the members. */
    private Optional<String> share(StructurePlan plan, TableFigures figures) {
        var table = figures.table();
        var column = table.columns().get(plan.scheme().isPresent() ? 2 : 1);
        var members = figures.figures().get(new CellKey(table.code(), StructurePlan.TOTAL, StructurePlan.MEMBERS));
        var files = figures.figures().get(new CellKey(table.code(), StructurePlan.TOTAL, column.key()));
        if (members.amount() == 0) {
            return Optional.empty();
        }
        var percent = BigDecimal.valueOf(files.amount()).movePointRight(2)
                .divide(BigDecimal.valueOf(members.amount()), 2, RoundingMode.HALF_UP);
        return Optional.of(texts.text("structure.note.share", words.column(table.code(), column), files.text(),
                members.text(), percent.toPlainString()));
    }

    /** A sum that does not come to its whole. */
    String mismatch(String rule, String place, Figure left, Figure right) {
        return texts.text("check." + rule, place, left.text(), right.text(),
                new Figure(Math.abs(left.amount() - right.amount()), false).text());
    }
}
