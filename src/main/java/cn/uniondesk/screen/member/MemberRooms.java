package cn.uniondesk.screen.member;

import cn.uniondesk.office.member.area.MemberArea;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.register.AreaRooms;
import java.util.List;

/** The room of 会员. */
public final class MemberRooms implements AreaRooms {

    @Override
    public List<Room> rooms(Surroundings around) {
        var area = around.areas().get(MemberArea.class);
        var parts = new MembersController.Parts(area.members(), area.unions(), area.people(), area.register());
        return List.of(Room.of(Area.MEMBERS, Room.Group.LEDGERS, "mdomz-people", MembersController.class,
                () -> new MembersController(around.kit(), around.codes(), parts)));
    }
}
