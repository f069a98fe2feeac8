package cn.uniondesk.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rulebook show|export|import}: the rules of a day, out as a workbook, and a district's rules in. */
@Command(name = "rulebook")
final class RulebookCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    static List<Object> parts(Environment environment) {
        return List.of(
                new RulebookShowCommand(environment),
                new RulebookExportCommand(environment),
                new RulebookImportCommand(environment));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "rulebook");
    }
}
