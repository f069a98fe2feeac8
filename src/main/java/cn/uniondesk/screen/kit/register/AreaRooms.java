package cn.uniondesk.screen.kit.register;

import cn.uniondesk.office.area.Areas;
import cn.uniondesk.office.safety.Accounts;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.List;
import java.util.function.Function;

/** What the screen wing of an area brings to the desk of an open office; nothing where the office works without it. */
@FunctionalInterface
public interface AreaRooms {

    /**
     * @param unions finds unions by what was typed into a field
     */
    record Surroundings(
            Kit kit, CodeLists codes, Areas areas, Function<String, List<Pick>> unions, RecordFiles files,
            Accounts accounts) {

        public Outside outside() {
            return files.outside();
        }
    }

    List<Room> rooms(Surroundings around);
}
