package cn.uniondesk.screen;

import cn.uniondesk.office.radar.Overviews;
import cn.uniondesk.office.radar.UnionWatch;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.screen.home.HomeController;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Fxml;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.search.SearchController;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Which screens the desk has, and how the controller of each is made for an open office. */
public final class Screens {

    private final Map<Area, Fxml> files = new EnumMap<>(Area.class);
    private final Map<Class<?>, Supplier<?>> makers = new java.util.HashMap<>();

    Screens(Kit kit, Workplace office) {
        var overviews = new Overviews(office.unions(), office.members(), office.households(), office.payments(),
                List.of(new UnionWatch(office.unions())));
        add(Area.HOME, Fxml.HOME, HomeController.class, () -> new HomeController(kit, overviews));
        makers.put(SearchController.class, () -> new SearchController(kit, office.people(), office.unions()));
    }

    private <C> void add(Area area, Fxml file, Class<C> controller, Supplier<C> maker) {
        files.put(area, file);
        makers.put(controller, maker);
    }

    Map<Class<?>, Supplier<?>> makers() {
        return makers;
    }

    boolean has(Area area) {
        return files.containsKey(area);
    }

    Fxml file(Area area) {
        return files.get(area);
    }

    Fxml search() {
        return Fxml.SEARCH;
    }

    List<Area> inGroup(Area.Group group) {
        return files.keySet().stream().filter(area -> area.group() == group).toList();
    }
}
