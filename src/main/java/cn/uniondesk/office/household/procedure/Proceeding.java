package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.household.Causes;

/**
 * 办理: one application and the file that comes of it. A file that was taken over from a ledger has one without
 * steps, standing where the file's own state stands.
 *
 * @param householdId the file, null until it is opened
 * @param applicantPersonId the worker who applies
 * @param temporary 临时救助 instead of 日常救助
 * @param request what is asked for, in the applicant's words
 * @param remark whatever else the office wants to keep
 */
public record Proceeding(
        long id,
        Long householdId,
        long applicantPersonId,
        long unionId,
        boolean temporary,
        Causes causes,
        String request,
        String remark) {

    /** The same of this applicant. */
    Proceeding by(long person) {
        return new Proceeding(id, householdId, person, unionId, temporary, causes, request, remark);
    }

    Proceeding filed(long household) {
        return new Proceeding(id, household, applicantPersonId, unionId, temporary, causes, request, remark);
    }
}
