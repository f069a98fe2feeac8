package cn.uniondesk.command;

import cn.uniondesk.office.workplace.Workplace;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rulebook export FILE}: the rules in force as a workbook that can be edited and taken in again. */
@Command(name = "export")
final class RulebookExportCommand extends OfficeCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;

    RulebookExportCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        workplace.ruleBookImport().export(file.toAbsolutePath());
        if (json()) {
            object(Map.of("file", file.toAbsolutePath().toString()));
        } else {
            say("rulebook.exported", file);
        }
        return ExitCode.DONE;
    }
}
