package cn.uniondesk.command;

import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.MappingFile;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import KIND FILE}: takes a ledger in, with what was repaired and what waits for a person. */
@Command(name = "import")
final class ImportCommand extends OfficeCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND")
    private String kind;

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--mapping", paramLabel = "FILE")
    private Path mapping;

    @Option(names = "--returned", paramLabel = "FILE")
    private Path returned;

    @Option(names = "--reveal")
    private boolean reveal;

    ImportCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        var intake = workplace.intake();
        var ledger = intake.ledgers().kind(kind)
                .orElseThrow(() -> new WrongUse("import.kind", kind, String.join("、",
                        intake.ledgers().kinds().stream().map(LedgerKind::code).toList())));
        var path = file.toAbsolutePath();
        var columns = mapping == null ? Mapping.NONE : MappingFile.read(mapping, ledger);
        var report = dryRun
                ? intake.ledger().rehearse(ledger, path, columns, Progress.NONE)
                : intake.ledger().take(ledger, path, columns, Progress.NONE);
        if (returned != null) {
            intake.returned().write(report, ledger, path, columns, returned.toAbsolutePath());
        }
        answer(workplace, report);
        return report.waitsForAPerson() ? ExitCode.WAITING : ExitCode.DONE;
    }

    private void answer(Workplace workplace, ImportReport report) {
        if (json()) {
            if (reveal) {
                workplace.sensitiveLooks().note("import", report.batch(), "lines");
            }
            // The lines of a stored import are read while they are written.
            workplace.transactions().read(() -> {
                environment.answer().json(json -> new ImportAnswer(json, environment.texts(), reveal).write(report));
                return null;
            });
            return;
        }
        for (var sheet : report.sheets()) {
            say("import.sheet", sheet.sheet(), sheet.read(), sheet.created(), sheet.updated(), sheet.unchanged(),
                    sheet.held(), sheet.ignored());
            if (!sheet.unmapped().isEmpty()) {
                say("import.unmapped", String.join("、", sheet.unmapped()));
            }
        }
        workplace.transactions().read(() -> {
            report.lines().rows(line -> {
                if (!line.code().isEmpty()) {
                    say("import.row", line.sheet(), line.row(), line.column(), line.code(),
                            environment.texts().text("import.row." + line.code(), line.arguments()));
                }
            });
            return null;
        });
        if (report.batch() > 0) {
            say("import.batch", report.batch());
        }
    }
}
