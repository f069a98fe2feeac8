package cn.uniondesk.screen;

import cn.uniondesk.TestWiring;
import cn.uniondesk.office.Action;
import cn.uniondesk.office.Office;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.office.workplace.Workplaces;
import java.nio.file.Path;
import java.util.function.Consumer;

/** An office of the program's own making in a folder of a test. */
public final class TestOffice {

    public static final String ACCOUNT = "王敏";
    public static final String PASSWORD = "correct horse 9";

    private final Workplaces workplaces = TestWiring.at(DeskRobot.CLOCK);
    private final Path home;
    private final String recoveryKey;

    public TestOffice(Path folder) {
        home = folder.resolve("office");
        recoveryKey = workplaces.create(home, new Office("和平街道总工会", "HP-JD-01", "朝阳区总工会"), ACCOUNT,
                PASSWORD.toCharArray());
    }

    public Workplaces workplaces() {
        return workplaces;
    }

    public Path home() {
        return home;
    }

    public String recoveryKey() {
        return recoveryKey;
    }

    /** Enters records before the desk is opened. */
    public TestOffice with(Consumer<Workplace> entering) {
        try (var workplace = workplaces.open(home, ACCOUNT, PASSWORD.toCharArray())) {
            workplace.transactions().change(new Action("test.enter"), () -> entering.accept(workplace));
        }
        return this;
    }
}
