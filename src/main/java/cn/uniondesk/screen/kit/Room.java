package cn.uniondesk.screen.kit;

import java.util.function.Supplier;

/**
 * What a screen family brings to the desk: a room with its place in the left rail, its picture, its file and the maker of
 * its controller.
 *
 * @param group null for a room that stands alone
 */
public record Room(Area area, Group group, String icon, Fxml file, Class<?> controller, Supplier<?> maker) {

    /** Groups of the left rail, in its order; {@code group.NAME} in the bundle. */
    public enum Group {
        LEDGERS, WORK, REPORTING, ADMINISTRATION
    }

    public static <C> Room of(Area area, Group group, String icon, Class<C> controller, Supplier<C> maker) {
        return new Room(area, group, icon, new Fxml(area.code()), controller, maker);
    }
}
