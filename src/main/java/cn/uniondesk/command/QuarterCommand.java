package cn.uniondesk.command;

import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quarter PERIOD --out DIR}: freezes the quarter and writes its workbook, whatever the check says. */
@Command(name = "quarter")
final class QuarterCommand extends OfficeCommand {

    @Parameters(paramLabel = "PERIOD")
    private Period period;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path folder;

    QuarterCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        var written = workplace.quarter().submission().write(period, folder.toAbsolutePath(), Progress.NONE);
        var submission = written.submission();
        if (json()) {
            var object = CheckCommand.object(written.verdict());
            object.put("file", written.file().toString());
            object.put("submission", submission.number());
            object.put("supersedes", submission.supersedes() == 0 ? null : submission.supersedes());
            object.put("reason", submission.sent().isUpdate() ? environment.words().text("quarter.updated") : null);
            object.put("sha256", submission.contentSha256());
            object(object);
        } else {
            CheckCommand.print(environment, written.verdict());
            say("quarter.done", written.file(), submission.number());
        }
        return CheckCommand.exitCode(written.verdict());
    }
}
