package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.ImportBatch;
import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.LedgerLook;
import cn.uniondesk.office.intake.SheetReport;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One import on its way, without nodes: the file, what its columns mean, what would come of it, what came. */
final class ImportBook {

    private final ObjectProperty<BenchStep> step = new SimpleObjectProperty<>(BenchStep.FILE);
    private final Map<String, String> said = new LinkedHashMap<>();
    private Path file;
    private LedgerKind kind;
    private List<LedgerLook.Sheet> sheets = List.of();
    private Review review;
    private ImportReport taken;
    private List<SheetReport> counted = List.of();

    ObjectProperty<BenchStep> step() {
        return step;
    }

    void begin(Path from, LedgerKind as) {
        file = from;
        kind = as;
        said.clear();
        sheets = List.of();
        review = null;
        taken = null;
    }

    Path file() {
        return file;
    }

    LedgerKind kind() {
        return kind;
    }

    /** What the clerk said that headings mean. */
    Mapping mapping() {
        return new Mapping(said);
    }

    /** @param field name of a field, {@link Mapping#LEAVE} for a column that is left alone */
    void say(String heading, String field) {
        said.put(heading, field);
    }

    List<LedgerLook.Sheet> sheets() {
        return sheets;
    }

    void look(List<LedgerLook.Sheet> seen) {
        sheets = seen;
    }

    /** Whether some sheet has every column that it needs. */
    boolean isReadable() {
        return sheets.stream().anyMatch(sheet -> sheet.heading().isComplete());
    }

    Review review() {
        return review;
    }

    void reviewed(ImportReport rehearsed) {
        review = new Review(rehearsed);
        step.set(BenchStep.REVIEW);
    }

    ImportReport taken() {
        return taken;
    }

    /** The counts of what was taken in, as they stand after held rows were put right. */
    List<SheetReport> counted() {
        return counted;
    }

    void count(ImportBatch batch) {
        if (taken != null && taken.batch() == batch.id()) {
            counted = batch.sheets();
        }
    }

    void taken(ImportReport report) {
        taken = report;
        counted = report.sheets();
        step.set(BenchStep.DONE);
    }
}
