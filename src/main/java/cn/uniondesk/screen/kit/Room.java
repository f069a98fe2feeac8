package cn.uniondesk.screen.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a screen family brings to the desk: a room with its place in the left rail, its picture, its file, the maker of its
 * controller, and those of the controllers of its parts.
 *
 * @param group null for a room that stands alone
 */
public record Room(
        Area area, Group group, String icon, Fxml file, Class<?> controller, Supplier<?> maker,
        Map<Class<?>, Supplier<?>> parts) {

    public Room {
        parts = Map.copyOf(parts);
    }

    /** Groups of the left rail, in its order; {@code group.NAME} in the bundle. */
    public enum Group {
        LEDGERS, WORK, REPORTING, ADMINISTRATION
    }

    public static <C> Room of(Area area, Group group, String icon, Class<C> controller, Supplier<C> maker) {
        return new Room(area, group, icon, new Fxml(area.code()), controller, maker, Map.of());
    }

    /** The same room, whose file has a part with a controller of its own. */
    public <C> Room with(Class<C> part, Supplier<C> made) {
        var more = new HashMap<>(parts);
        more.put(part, made);
        return new Room(area, group, icon, file, controller, maker, more);
    }
}
