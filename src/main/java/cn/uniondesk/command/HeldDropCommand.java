package cn.uniondesk.command;

import cn.uniondesk.office.workplace.Workplace;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code held drop ID}: a row that waits is not taken in. */
@Command(name = "drop")
final class HeldDropCommand extends OfficeCommand {

    @Parameters(paramLabel = "ID")
    private long row;

    HeldDropCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        workplace.intake().held().drop(row);
        if (json()) {
            object(Map.of("id", row, "dropped", true));
        } else {
            say("held.dropped", row);
        }
        return ExitCode.DONE;
    }
}
