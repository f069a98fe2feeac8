package cn.uniondesk.command;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.work.LogFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command on an office that exists: opens it, runs, closes it. */
abstract class OfficeCommand implements Callable<Integer> {

    protected final Environment environment;

    @Mixin
    protected CommonOptions common;

    OfficeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var home = common.home();
        var leftover = environment.workplaces().settle(home);
        if (!environment.workplaces().exists(home)) {
            throw new Failure(leftover.isPresent() ? "store.unfinished" : "store.missing");
        }
        leftover.ifPresent(it -> environment.answer().warning(environment.texts().text(it.textKey())));
        LogFile.in(home.resolve("logs"));
        var account = common.account().orElseGet(() -> onlyAccount(environment.workplaces().accounts(home)));
        try (var workplace = environment.workplaces().open(home, account, common.password())) {
            return run(workplace);
        }
    }

    private static String onlyAccount(List<String> accounts) {
        if (accounts.size() != 1) {
            throw new Failure("account.unnamed", String.join("、", accounts));
        }
        return accounts.getFirst();
    }

    /** Does the work and gives the exit code. */
    protected abstract int run(Workplace workplace);

    protected final boolean json() {
        return common.json();
    }

    protected final void say(String key, Object... arguments) {
        environment.answer().line(environment.words().text(key, arguments));
    }

    protected final void object(Map<String, ?> object) {
        environment.answer().json(object);
    }
}
