package cn.uniondesk.command;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.workplace.Workplace;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain PERIOD CODE CELL --text T}: the explanation of a finding, which travels in the workbook. */
@Command(name = "explain")
final class ExplainCommand extends OfficeCommand {

    @Parameters(index = "0", paramLabel = "PERIOD")
    private Period period;

    @Parameters(index = "1", paramLabel = "CODE")
    private String code;

    @Parameters(index = "2", paramLabel = "CELL")
    private String cell;

    @Option(names = "--text", required = true, paramLabel = "TEXT")
    private String text;

    ExplainCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        if (workplace.quarter().check().explain(period, code, cell, text) instanceof Outcome.Refused<?>(var refusals)) {
            throw new Refused(environment.texts(), refusals);
        }
        if (json()) {
            object(Map.of("period", period.toString(), "code", code, "cell", cell, "text", text));
        } else {
            say("explain.done", code, cell);
        }
        return ExitCode.DONE;
    }
}
