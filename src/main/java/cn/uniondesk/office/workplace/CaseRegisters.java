package cn.uniondesk.office.workplace;

import cn.uniondesk.office.attachments.Scans;
import cn.uniondesk.office.household.exclusion.ExclusionAnswer;
import cn.uniondesk.office.household.family.FamilyEvent;
import cn.uniondesk.office.household.lifting.IncomeMonth;
import cn.uniondesk.office.household.paper.Paper;
import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.plan.PlanMeasure;
import cn.uniondesk.office.household.procedure.Proceedings;
import cn.uniondesk.office.household.procedure.Residents;
import cn.uniondesk.office.household.reckoning.Reckonings;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.record.OwnedRecords;

/** What is kept of the families in hardship beside their files. */
public record CaseRegisters(
        Proceedings proceedings, Residents residents, OwnedRecords<Visit> visits, Reckonings reckonings,
        OwnedRecords<ExclusionAnswer> exclusions, OwnedRecords<Paper> papers, Scans scans,
        OwnedRecords<IncomeMonth> months, OwnedRecords<Plan> plans, OwnedRecords<PlanMeasure> measures,
        OwnedRecords<FamilyEvent> familyEvents) {}
