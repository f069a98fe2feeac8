package cn.uniondesk.screen.venue;

import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.venue.VenueArea;
import cn.uniondesk.office.venue.VenueForms;
import cn.uniondesk.office.venue.VenueInspection;
import cn.uniondesk.office.venue.VenueService;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.register.AreaRooms;
import cn.uniondesk.screen.kit.register.RecordSection;
import cn.uniondesk.screen.kit.register.Register;
import cn.uniondesk.screen.kit.register.RegisterController;
import java.util.List;
import java.util.Map;

/** The room of 阵地: the register of venues, with their re-inspections and the visits that they served. */
public final class VenueRoom implements AreaRooms {

    private static final Area VENUES = new Area("venues");

    @Override
    public List<Room> rooms(Surroundings around) {
        return around.areas().find(VenueArea.class).map(area -> room(area, around)).stream().toList();
    }

    private static Room room(VenueArea area, Surroundings around) {
        var kit = around.kit();
        var last = Period.of(kit.today()).previous();
        var register = new Register(VENUES, area.venues(), Map.of("union", around.unions()), Values.NONE, VenueForms.VENUE, Map.of(
                "inspections", new RecordSection.Below(area.inspections(), VenueInspection.VENUE,
                        Values.NONE.with(VenueInspection.INSPECTED_ON, kit.today())),
                "services", new RecordSection.Below(area.services(), VenueService.VENUE,
                        Values.NONE.with(VenueService.QUARTER, last))));
        return Room.of(VENUES, Room.Group.WORK, "mdomz-storefront", RegisterController.class,
                () -> new RegisterController(kit, around.codes(), register, around.files()));
    }
}
