package cn.uniondesk;

import cn.uniondesk.office.workplace.Workplaces;
import cn.uniondesk.store.keys.PasswordCost;
import java.time.Clock;

/** The program's own wiring, with passwords that cost nothing to try. */
public final class TestWiring {

    private TestWiring() {}

    public static Workplaces at(Clock clock) {
        return new Wiring(clock, new PasswordCost(8, 1, 1), java.util.Locale.SIMPLIFIED_CHINESE);
    }
}
