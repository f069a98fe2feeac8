package cn.uniondesk.screen.aidfund;

import cn.uniondesk.office.aid.area.AidArea;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.register.AreaRooms;
import java.util.List;

/** The room of 帮扶资金. */
public final class AidFundRooms implements AreaRooms {

    @Override
    public List<Room> rooms(Surroundings around) {
        var work = around.areas().get(AidArea.class).work();
        return List.of(Room.of(Area.FUNDS, Room.Group.WORK, "mdoal-account_balance_wallet", AidFundsController.class,
                        () -> new AidFundsController(around.kit(), around.codes(), work))
                .with(DirectController.class,
                        () -> new DirectController(around.kit(), around.codes(), work.direct(), around.outside())));
    }
}
