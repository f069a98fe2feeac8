package cn.uniondesk.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restore FILE}: puts a backup in the place of the store, which is set aside and not deleted. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE")
    private Path backup;

    RestoreCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var password = common.password();
        var restored = environment.workplaces()
                .restore(common.home(), backup.toAbsolutePath(), common.account().orElse(""), password);
        if (common.json()) {
            var object = new LinkedHashMap<String, Object>();
            object.put("home", common.home().toString());
            object.put("content", restored.content());
            object.put("rows", restored.rows());
            environment.answer().json(object);
        } else {
            environment.answer().line(environment.words().text("restore.done", common.home()));
        }
        return ExitCode.DONE;
    }
}
