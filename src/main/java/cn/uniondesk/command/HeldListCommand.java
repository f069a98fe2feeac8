package cn.uniondesk.command;

import cn.uniondesk.office.intake.HeldRow;
import cn.uniondesk.office.intake.ImportBatch;
import cn.uniondesk.office.workplace.Workplace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code held list}: every row that waits, or those of one import. */
@Command(name = "list")
final class HeldListCommand extends OfficeCommand {

    @Option(names = "--batch", paramLabel = "BATCH")
    private Long batch;

    HeldListCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        var intake = workplace.intake();
        var batches = batch != null
                ? List.of(batch)
                : workplace.transactions().read(() -> intake.imports().batches()).stream()
                        .filter(each -> !each.isUndone())
                        .map(ImportBatch::id)
                        .toList();
        var held = batches.stream().flatMap(each -> intake.held().of(each).stream()).toList();
        if (json()) {
            object(Map.of("held", held.stream().map(this::object).toList()));
        } else if (held.isEmpty()) {
            say("held.none");
        } else {
            held.forEach(row -> say("held.row", row.id(), row.batch(), row.line().sheet(), row.line().row(),
                    row.line().column(), row.line().code(), sentence(row)));
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> object(HeldRow row) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", row.id());
        object.put("batch", row.batch());
        object.put("sheet", row.line().sheet());
        object.put("row", row.line().row());
        object.put("column", row.line().column());
        object.put("code", row.line().code());
        object.put("message", sentence(row));
        object.put("proposal", row.line().proposal());
        return object;
    }

    private String sentence(HeldRow row) {
        return environment.texts().text("import.row." + row.line().code(), row.line().arguments());
    }
}
