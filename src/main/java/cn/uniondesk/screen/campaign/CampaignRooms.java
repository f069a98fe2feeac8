package cn.uniondesk.screen.campaign;

import cn.uniondesk.office.aid.area.AidArea;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.register.AreaRooms;
import java.util.List;

/** The room of 专项活动. */
public final class CampaignRooms implements AreaRooms {

    @Override
    public List<Room> rooms(Surroundings around) {
        var kit = around.kit();
        var codes = around.codes();
        var area = around.areas().get(AidArea.class);
        var people = new PeopleFound(area.neighbours().people());
        return List.of(Room.of(Area.CAMPAIGNS, Room.Group.WORK, "mdoal-campaign", CampaignsController.class,
                        () -> new CampaignsController(kit, codes, area.work()))
                .with(ListController.class, () -> new ListController(kit, codes, area.work()))
                .with(ChoiceController.class, () -> new ChoiceController(kit, codes, area.work(), people)));
    }
}
