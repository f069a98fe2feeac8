package cn.uniondesk.office.workplace;

import cn.uniondesk.office.household.casefile.CaseFiles;
import cn.uniondesk.office.household.due.FamilyWatch;
import cn.uniondesk.office.household.exclusion.ExclusionDesk;
import cn.uniondesk.office.household.family.FamilyChanges;
import cn.uniondesk.office.household.lifting.LiftingDesk;
import cn.uniondesk.office.household.paper.PaperDesk;
import cn.uniondesk.office.household.plan.PlanDesk;
import cn.uniondesk.office.household.procedure.ApplicationDesk;
import cn.uniondesk.office.household.procedure.Applications;
import cn.uniondesk.office.household.procedure.Filing;
import cn.uniondesk.office.household.procedure.Procedure;
import cn.uniondesk.office.household.procedure.Visiting;
import cn.uniondesk.office.household.recheck.WhatIf;
import cn.uniondesk.office.household.reckoning.ReckoningDesk;
import cn.uniondesk.office.household.scheme.SchemeDesk;

/**
 * All that is done for families in hardship, from the application to the end of the follow-up.
 *
 * @param applying takes an application down with its people
 * @param registers what it is kept in, to be read
 * @param caseFiles one family put together, for a page or a form
 * @param watch what of it is due, for the radar
 */
public record Casework(
        CaseRegisters registers, Applications applications, ApplicationDesk applying, Procedure procedure, Filing filing, Visiting visiting,
        ReckoningDesk reckoning, ExclusionDesk exclusions, PaperDesk papers, LiftingDesk lifting, PlanDesk plans,
        FamilyChanges family, SchemeDesk schemes, WhatIf whatIf, CaseFiles caseFiles, FamilyWatch watch) {}
