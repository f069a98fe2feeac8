package cn.uniondesk.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code held list|drop}: rows of imports that wait for a person; they are put right at the desk. */
@Command(name = "held")
final class HeldCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Alone it says nothing of what to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.name());
    }
}
