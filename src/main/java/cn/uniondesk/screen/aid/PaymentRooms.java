package cn.uniondesk.screen.aid;

import cn.uniondesk.office.aid.area.AidArea;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.register.AreaRooms;
import java.util.List;

/** The room of 帮扶慰问. */
public final class PaymentRooms implements AreaRooms {

    @Override
    public List<Room> rooms(Surroundings around) {
        var area = around.areas().get(AidArea.class);
        var neighbours = area.neighbours();
        var parts = new PaymentsController.Parts(area.payments(), neighbours.households(), neighbours.people(),
                area.ledger(), area.work().funds(), around.accounts());
        return List.of(Room.of(Area.PAYMENTS, Room.Group.WORK, "mdoal-card_giftcard", PaymentsController.class,
                () -> new PaymentsController(around.kit(), around.codes(), parts)));
    }
}
