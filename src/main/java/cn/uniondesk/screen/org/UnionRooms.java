package cn.uniondesk.screen.org;

import cn.uniondesk.office.org.area.UnionArea;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.register.AreaRooms;
import cn.uniondesk.screen.kit.register.Register;
import java.util.List;
import java.util.Map;

/** The room of 工会. */
public final class UnionRooms implements AreaRooms {

    @Override
    public List<Room> rooms(Surroundings around) {
        var area = around.areas().get(UnionArea.class);
        var register = new Register(
                Area.UNIONS, area.register(), Map.of("union", around.unions()), Values.NONE, null, Map.of());
        return List.of(Room.of(Area.UNIONS, Room.Group.LEDGERS, "mdoal-account_tree", UnionsController.class,
                () -> new UnionsController(around.kit(), around.codes(), register, area.unions(), around.files())));
    }
}
