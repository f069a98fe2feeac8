package cn.uniondesk.command;

import cn.uniondesk.office.values.Office;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code init}: makes an encrypted store with one account and prints the recovery key once. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private CommonOptions common;

    @Option(names = "--office", required = true, paramLabel = "NAME")
    private String office;

    @Option(names = "--code", required = true, paramLabel = "CODE")
    private String code;

    @Option(names = "--district", required = true, paramLabel = "NAME")
    private String district;

    InitCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var account = common.account().orElseGet(() -> System.getProperty("user.name"));
        var home = common.home();
        try (var made = environment.workplaces()
                .prepare(home, new Office(office.strip(), code.strip(), district.strip()), account, common.password())) {
            // Told before the office is there: an office whose recovery key nobody saw would be worse than none.
            tell(home, account, made.recoveryKey());
            made.arrive();
        }
        return ExitCode.DONE;
    }

    private void tell(Path home, String account, String recovery) {
        if (common.json()) {
            var made = new LinkedHashMap<String, Object>();
            made.put("home", home.toString());
            made.put("office", office.strip());
            made.put("account", account);
            made.put("recovery_key", recovery);
            environment.answer().json(made);
        } else {
            environment.answer().line(environment.words().text("init.done", office.strip(), home, account));
            environment.answer().line(environment.words().text("init.recovery", recovery));
        }
    }
}
