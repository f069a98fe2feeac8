package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Applications and the way that each family went. */
public interface Proceedings {

    Optional<Proceeding> find(long id);

    Optional<Proceeding> ofHousehold(long householdId);

    /** The application of this person that is not over and has not led to a file, if any. */
    Optional<Proceeding> pendingOf(long personId);

    /** Applications that have not led to a file and are not over, by the day of their last step. */
    List<Pending> pending();

    long save(Proceeding proceeding, Origin origin);

    List<FamilyMember> family(long proceedingId);

    long saveMember(FamilyMember member, Origin origin);

    void removeMember(long memberId, Origin origin);

    /** In the order in which they were taken. */
    List<StepTaken> steps(long proceedingId);

    long add(StepTaken step, Origin origin);

    void takeBack(long stepId, Origin origin);

    /**
     * @param since day of the last step
     */
    record Pending(long proceedingId, String applicantName, Stage stage, LocalDate since, LocalDate noticeUntil) {}
}
