package cn.uniondesk.screen.kit;

import cn.uniondesk.office.values.RecordRef;
import java.util.HashMap;
import java.util.Map;

/**
 * Somewhere to go: an area, perhaps one record in it, perhaps something more that the screen there understands.
 * Screen families know one another only by places.
 *
 * @param record 0 where no record is meant
 */
public record Place(Area area, long record, Map<String, String> details) {

    public static final String NEW = "new";

    public Place {
        details = Map.copyOf(details);
    }

    public static Place of(Area area) {
        return new Place(area, 0, Map.of());
    }

    public static Place of(Area area, long record) {
        return new Place(area, record, Map.of());
    }

    /** The form for a new record of the area. */
    public static Place blank(Area area) {
        return of(area).with(NEW, "1");
    }

    /** Where the record is kept. */
    public static Place of(RecordRef record) {
        var type = record.type();
        var room = new Area(type.room());
        return type.detail().isEmpty() ? of(room, record.id()) : of(room).with(type.detail(), Long.toString(record.id()));
    }

    public Place with(String name, String value) {
        var more = new HashMap<>(details);
        more.put(name, value);
        return new Place(area, record, more);
    }

    /** Empty where the place does not say. */
    public String detail(String name) {
        return details.getOrDefault(name, "");
    }

    public boolean isNew() {
        return details.containsKey(NEW);
    }
}
