package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.people.PersonDraft;
import java.util.List;

/**
 * An application as typed into its form.
 *
 * @param id 0 for a new application
 * @param applicant the worker who applies
 * @param unionId the union that takes the application, null where none is chosen
 * @param temporary 临时救助 instead of 日常救助
 * @param mainCause code of list {@code cause}
 * @param request what is asked for, in the applicant's words
 */
public record ApplicationDraft(
        long id,
        PersonDraft applicant,
        Long unionId,
        boolean temporary,
        String mainCause,
        List<String> otherCauses,
        String request,
        String remark) {

    public ApplicationDraft {
        otherCauses = List.copyOf(otherCauses);
    }
}
