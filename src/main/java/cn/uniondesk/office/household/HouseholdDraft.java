package cn.uniondesk.office.household;

import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A household file as typed into its form.
 *
 * @param id 0 for a new file
 * @param file what {@link Household#DECLARATION} declares; the filing date is fixed once the file is open
 * @param shown declared fields that the form has; what it does not show stays as it is
 */
public record HouseholdDraft(
        long id, PersonDraft head, Values file, List<RecordField<?>> shown, Causes causes, Stated stated) {

    public HouseholdDraft {
        shown = List.copyOf(shown);
    }

    /**
     * What a decision is to be made of; unknown figures are null.
     *
     * @param people 家庭人口
     * @param income 家庭年收入, with {@code rigidSpending} and {@code loss} a year of the whole household
     * @param category what the office decides; null: what the rule of the day gives
     * @param decidedOn the day of a new decision, where finances or category changed; null: today, for a new file its filing
     */
    public record Stated(
            Integer people, Money income, Money rigidSpending, Money loss, Category category, LocalDate decidedOn) {}
}
