package cn.uniondesk.office.household;

import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The files of households in hardship (困难职工档案). */
public interface Households {

    Optional<Household> find(long id);

    Optional<Household> numbered(String number);

    /** The file on which this person is a member living there and that is on file on the day, if any. */
    Optional<Household> onFileWith(long personId, LocalDate on);

    /** Sorts by {@code number headName category state filedOn unionName people}; filters {@code category state union cause}. */
    Page<HouseholdLine> list(ListQuery query, LocalDate on);

    long save(Household household, Origin origin);

    List<HouseholdMember> members(long householdId);

    long saveMember(HouseholdMember member, Origin origin);

    void enterState(long householdId, LocalDate from, HouseholdState state, String reason, Origin origin);

    /** Empty before the filing date. */
    Optional<HouseholdState> state(long householdId, LocalDate on);

    void enterCauses(long householdId, LocalDate from, Causes causes, Origin origin);

    Optional<Causes> causes(long householdId, LocalDate on);

    /** Oldest first. */
    List<Decision> decisions(long householdId);

    /** Adds a decision; one that stands is never changed. */
    long decide(Decision decision, Origin origin);

    /** The decision in force on the day. */
    Optional<Decision> decision(long householdId, LocalDate on);
}
