package cn.uniondesk.office.workplace;

import cn.uniondesk.office.aid.forms.CampaignAgreement;
import cn.uniondesk.office.form.PaperTrail;
import cn.uniondesk.office.form.SheetFiles;
import cn.uniondesk.office.form.TemplateFiles;

/**
 * What goes with printed forms.
 *
 * @param trail what was printed, and the way back from a paper to its record
 * @param sheets signature sheets and bank lists as workbooks
 * @param agreement whether ledger, signature sheet and bank list of a campaign agree
 * @param templates the district's own templates
 */
public record Paperwork(PaperTrail trail, SheetFiles sheets, CampaignAgreement agreement, TemplateFiles templates) {}
