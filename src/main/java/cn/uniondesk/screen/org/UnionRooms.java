package cn.uniondesk.screen.org;

import cn.uniondesk.office.org.area.UnionArea;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.register.AreaRooms;
import java.util.List;

/** The room of 工会. */
public final class UnionRooms implements AreaRooms {

    @Override
    public List<Room> rooms(Surroundings around) {
        var area = around.areas().get(UnionArea.class);
        return List.of(Room.of(Area.UNIONS, Room.Group.LEDGERS, "mdoal-account_tree", UnionsController.class,
                () -> new UnionsController(around.kit(), around.codes(), area.unions(), area.register(), around.handOut())));
    }
}
