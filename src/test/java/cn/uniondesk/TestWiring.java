package cn.uniondesk;

import cn.uniondesk.office.workplace.Workplaces;
import cn.uniondesk.screen.kit.register.AreaRooms;
import cn.uniondesk.store.AreaStore;
import cn.uniondesk.store.keys.PasswordCost;
import java.time.Clock;
import java.util.List;

/** The program's own wiring, with passwords that cost nothing to try. */
public final class TestWiring {

    private TestWiring() {}

    /** Screens that the areas of work bring. */
    public static List<AreaRooms> rooms() {
        return Wiring.ROOMS;
    }

    /** The program without the line of one area of work. */
    public static Workplaces without(Class<? extends AreaStore> area, Clock clock) {
        var others = Wiring.AREAS.stream().filter(each -> !area.isInstance(each)).toList();
        return new Wiring(others, clock, new PasswordCost(8, 1, 1), java.util.Locale.SIMPLIFIED_CHINESE);
    }

    public static Workplaces at(Clock clock) {
        return new Wiring(clock, new PasswordCost(8, 1, 1), java.util.Locale.SIMPLIFIED_CHINESE);
    }
}
