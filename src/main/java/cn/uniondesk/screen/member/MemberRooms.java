package cn.uniondesk.screen.member;

import cn.uniondesk.office.member.MemberRegister;
import cn.uniondesk.office.member.area.MemberArea;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.register.AreaRooms;
import cn.uniondesk.screen.kit.register.Register;
import cn.uniondesk.screen.kit.register.RegisterController;
import java.util.List;
import java.util.Map;

/** The room of 会员. */
public final class MemberRooms implements AreaRooms {

    @Override
    public List<Room> rooms(Surroundings around) {
        var register = new Register(Area.MEMBERS, around.areas().get(MemberArea.class).register(),
                Map.of("union", around.unions()), MemberRegister.blank(), null, Map.of());
        return List.of(Room.of(Area.MEMBERS, Room.Group.LEDGERS, "mdomz-people", RegisterController.class,
                () -> new RegisterController(around.kit(), around.codes(), register, around.files())));
    }
}
