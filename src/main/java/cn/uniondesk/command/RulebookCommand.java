package cn.uniondesk.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rulebook show|export|import}: the rules of a day, out as a workbook, and a district's rules in. */
@Command(name = "rulebook")
final class RulebookCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Alone it says nothing of what to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.name());
    }
}
