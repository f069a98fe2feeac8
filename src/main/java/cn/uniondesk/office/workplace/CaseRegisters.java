package cn.uniondesk.office.workplace;

import cn.uniondesk.office.household.exclusion.ExclusionAnswers;
import cn.uniondesk.office.household.family.FamilyEvents;
import cn.uniondesk.office.household.lifting.IncomeMonths;
import cn.uniondesk.office.attachments.AttachmentFiles;
import cn.uniondesk.office.household.paper.Papers;
import cn.uniondesk.office.household.plan.Plans;
import cn.uniondesk.office.household.procedure.Proceedings;
import cn.uniondesk.office.household.procedure.Residents;
import cn.uniondesk.office.household.reckoning.Reckonings;
import cn.uniondesk.office.household.visit.Visits;

/** What is kept of the families in hardship beside their files. */
public record CaseRegisters(
        Proceedings proceedings, Residents residents, Visits visits, Reckonings reckonings, ExclusionAnswers exclusions,
        Papers papers, AttachmentFiles attachments, IncomeMonths months, Plans plans, FamilyEvents familyEvents) {}
