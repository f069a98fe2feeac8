package cn.uniondesk.command;

import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup DIR}: an encrypted copy, called good only after it was restored and compared. */
@Command(name = "backup")
final class BackupCommand extends OfficeCommand {

    @Parameters(paramLabel = "DIR")
    private Path folder;

    BackupCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        var file = workplace.backups().backUp(folder.toAbsolutePath(), Progress.NONE);
        if (json()) {
            object(Map.of("file", file.toString(), "proved", true));
        } else {
            say("backup.done", file);
        }
        return ExitCode.DONE;
    }
}
