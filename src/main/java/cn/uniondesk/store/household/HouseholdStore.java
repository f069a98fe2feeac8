package cn.uniondesk.store.household;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.procedure.Residents;
import cn.uniondesk.office.member.area.MemberArea;
import cn.uniondesk.office.org.area.UnionArea;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.office.workplace.CaseRegisters;
import cn.uniondesk.store.AreaStore;
import cn.uniondesk.store.OwnedTable;
import cn.uniondesk.store.HouseholdTable;
import cn.uniondesk.store.report.ReportSource;
import java.util.List;

/** Where 困难职工 are kept. */
public final class HouseholdStore implements AreaStore {

    @Override
    public HouseholdArea open(Surroundings around) {
        var session = around.session();
        var writer = around.writer();
        var households = new HouseholdTable(session, writer);
        var proceedings = new ProceedingTable(session, writer);
        var registers = new CaseRegisters(
                proceedings, new Residents(proceedings, households), new OwnedTable<>(session, writer, CaseTables.VISITS),
                new ReckoningTable(session, writer), new OwnedTable<>(session, writer, CaseTables.EXCLUSIONS),
                new OwnedTable<>(session, writer, CaseTables.PAPERS), around.scans(),
                new OwnedTable<>(session, writer, CaseTables.MONTHS), new OwnedTable<>(session, writer, CaseTables.PLANS),
                new OwnedTable<>(session, writer, CaseTables.MEASURES), new OwnedTable<>(session, writer, CaseTables.FAMILY_EVENTS));
        return new HouseholdArea(
                new HouseholdArea.Shelf(
                        households, registers, new SchemeTable(session, writer), new OpenFileTable(session),
                        new OpenCaseTable(session)),
                new HouseholdArea.Neighbours(
                        around.people(), around.opened().get(UnionArea.class).unions(),
                        around.opened().get(MemberArea.class).members()),
                around.means());
    }

    @Override
    public List<RecordType> overridden() {
        return List.of(RecordType.HOUSEHOLD);
    }

    @Override
    public List<Form> forms() {
        return HouseholdForms.ALL;
    }

    @Override
    public List<ReportSource> sources() {
        return List.of(new HouseholdSource());
    }
}
