package cn.uniondesk.command;

import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.workplace.Workplace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify [FILE]}: checks the store, or a backup without putting it anywhere. */
@Command(name = "verify")
final class VerifyCommand extends OfficeCommand {

    @Parameters(arity = "0..1", paramLabel = "FILE")
    private Path backup;

    VerifyCommand(Environment environment) {
        super(environment);
    }

    @Override
    public Integer call() {
        if (backup == null) {
            return super.call();
        }
        var password = common.password();
        return answer(environment.workplaces()
                .verifyBackup(common.home(), backup.toAbsolutePath(), common.account().orElse(""), password));
    }

    @Override
    protected int run(Workplace workplace) {
        return answer(workplace.verify());
    }

    private int answer(Verification verification) {
        long rows = verification.rows().values().stream().mapToLong(Long::longValue).sum();
        if (json()) {
            var object = new LinkedHashMap<String, Object>();
            object.put("sound", verification.isSound());
            object.put("content", verification.content());
            object.put("rows", verification.rows());
            object.put("faults", verification.faults());
            object(object);
        } else {
            say(verification.isSound() ? "verify.sound" : "verify.unsound", rows, verification.content());
            verification.faults().forEach(environment.answer()::line);
        }
        return verification.isSound() ? ExitCode.DONE : ExitCode.WAITING;
    }
}
