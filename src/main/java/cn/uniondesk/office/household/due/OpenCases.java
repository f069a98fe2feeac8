package cn.uniondesk.office.household.due;

import cn.uniondesk.office.household.procedure.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The families that the office looks after, as the radar sees them. */
public interface OpenCases {

    /**
     * A file that is open or followed up.
     *
     * @param stage of its way; of a file taken over, where its state stands
     * @param since day of the last step, null where there was none
     * @param noticeUntil last day of the last public notice, null where there was none
     * @param visitedOn day of the last visit, null where there was none
     * @param decidedOn day of the decision in force, null where nothing was decided
     * @param renewedOn day of the last renewal, null where there was none
     * @param liftedOn day of the step that lifted it, null where there was none
     * @param told whether the family was told in writing since
     */
    record OpenCase(
            long householdId,
            String number,
            String headName,
            Stage stage,
            LocalDate since,
            LocalDate noticeUntil,
            LocalDate filedOn,
            LocalDate visitedOn,
            LocalDate decidedOn,
            LocalDate renewedOn,
            LocalDate liftedOn,
            boolean told) {}

    /** A measure of a plan that is not done. */
    record OpenMeasure(long householdId, String number, String measure, LocalDate dueOn) {}

    void each(LocalDate on, Consumer<OpenCase> work);

    /** Those due until the day. */
    List<OpenMeasure> measures(LocalDate until);
}
