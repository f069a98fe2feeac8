package cn.uniondesk.screen.household;

import cn.uniondesk.office.aid.area.AidArea;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.register.AreaRooms;
import java.util.List;

/** The room of 困难职工: the list, and the page of one family with its sections. */
public final class HouseholdRooms implements AreaRooms {

    @Override
    public List<Room> rooms(Surroundings around) {
        var kit = around.kit();
        var codes = around.codes();
        var area = around.areas().get(HouseholdArea.class);
        var payments = around.areas().get(AidArea.class).payments();
        var people = area.neighbours().people();
        var unions = area.neighbours().unions();
        var households = area.households();
        var casework = area.casework();
        var registers = casework.registers();
        var parts = new HouseholdPageController.Parts(households, unions, people, payments, area.files(), casework);
        return List.of(Room.of(Area.HOUSEHOLDS, Room.Group.LEDGERS, "mdoal-family_restroom", HouseholdsController.class,
                        () -> new HouseholdsController(kit, codes, households, registers.proceedings(), around.files().handOut()))
                .with(HouseholdPageController.class, () -> new HouseholdPageController(kit, codes, parts))
                .with(FamilyController.class, () -> new FamilyController(
                        kit, codes, new FamilyController.Registers(households, people, area.family(), casework)))
                .with(ApplicationController.class,
                        () -> new ApplicationController(kit, codes, unions, people, casework.applying()))
                .with(ProcedureController.class, () -> new ProcedureController(kit, codes, casework, area.files()))
                .with(ReckoningController.class,
                        () -> new ReckoningController(kit, codes, casework.reckoning(), area.files()))
                .with(MonthsController.class, () -> new MonthsController(kit, casework.lifting()))
                .with(VisitsController.class, () -> new VisitsController(kit, codes, casework.visiting()))
                .with(PlanController.class, () -> new PlanController(kit, codes, registers.measures(), casework.plans()))
                .with(PapersController.class, () -> new PapersController(
                        kit, codes, casework.papers(), around.outside()))
                .with(ExclusionsController.class, () -> new ExclusionsController(kit, casework.exclusions()))
                .with(DecisionsController.class, () -> new DecisionsController(kit, codes, households, casework.whatIf()))
                .with(WhatIfController.class, () -> new WhatIfController(kit, codes, casework.whatIf()))
                .with(HistoryController.class, () -> new HistoryController(kit, codes, new HistoryController.Shelves(
                        households, people, payments, registers.familyEvents()))));
    }
}
