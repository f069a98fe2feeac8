package cn.uniondesk.command;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.RepairLine;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.intake.SheetReport;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * What an import says to a program: the main sheet's counts and lines, and the same of each further sheet. Lines are
 * written as they are read from the store, so that a ledger of any length needs no more memory.
 */
final class ImportAnswer {

    private final JsonGenerator json;
    private final Texts texts;
    private final boolean reveal;

    ImportAnswer(JsonGenerator json, Texts texts, boolean reveal) {
        this.json = json;
        this.texts = texts;
        this.reveal = reveal;
    }

    void write(ImportReport report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("batch", report.batch());
        json.writeStringField("file", report.file());
        body(report, report.main());
        json.writeArrayFieldStart("sheets");
        for (var sheet : report.sheets().subList(1, report.sheets().size())) {
            json.writeStartObject();
            body(report, sheet);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void body(ImportReport report, SheetReport sheet) throws IOException {
        json.writeStringField("sheet", sheet.sheet());
        json.writeStringField("kind", sheet.kind());
        json.writeNumberField("read", sheet.read());
        json.writeNumberField("created", sheet.created());
        json.writeNumberField("updated", sheet.updated());
        json.writeNumberField("unchanged", sheet.unchanged());
        json.writeNumberField("held", sheet.held());
        json.writeNumberField("ignored", sheet.ignored());
        json.writeArrayFieldStart("unmapped");
        for (var heading : sheet.unmapped()) {
            json.writeString(heading);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        report.lines().rows(line -> {
            if (line.sheet().equals(sheet.sheet())) {
                unchecked(() -> row(line));
            }
        });
        json.writeEndArray();
        json.writeArrayFieldStart("repairs");
        report.lines().repairs(line -> {
            if (line.sheet().equals(sheet.sheet())) {
                unchecked(() -> repair(reveal ? line : line.masked()));
            }
        });
        json.writeEndArray();
    }

    private void row(RowLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("sheet", line.sheet());
        json.writeNumberField("row", line.row());
        json.writeStringField("fate", code(line.fate()));
        json.writeStringField("column", line.column());
        json.writeStringField("code", line.code());
        json.writeStringField("message", line.code().isEmpty() ? "" : texts.text("import.row." + line.code(), line.arguments()));
        json.writeStringField("proposal", line.proposal());
        json.writeEndObject();
    }

    private void repair(RepairLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("sheet", line.sheet());
        json.writeNumberField("row", line.row());
        json.writeStringField("column", line.column());
        json.writeStringField("code", line.code());
        json.writeStringField("from", line.from());
        json.writeStringField("to", line.to());
        json.writeEndObject();
    }

    private static String code(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
