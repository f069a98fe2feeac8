package cn.uniondesk.office.household.visit;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * One visit, with what the forms 入户核查表 and 走访记录 ask for.
 *
 * @param visitors who went
 * @param details what was seen and heard: the fields of {@link #DECLARATION}
 */
public record Visit(
        long id, long proceedingId, VisitPurpose purpose, LocalDate visitedOn, List<String> visitors, Values details) {

    public static final RecordField<String> PLACE = RecordField.text("place", 300);
    /** Who was met. */
    public static final RecordField<String> PEOPLE_MET = RecordField.text("peopleMet", 300);
    /** 住房 as seen: whose, of which type, how large. */
    public static final RecordField<String> DWELLING_OWNER = RecordField.text("dwellingOwner", 60);
    public static final RecordField<String> DWELLING_TYPE = RecordField.word("dwellingType", "housing");
    public static final RecordField<String> DWELLING_AREA = RecordField.text("dwellingArea", 40);
    /** A month; nothing where none is paid or known. */
    public static final RecordField<Money> RENT = RecordField.amount("rent");
    /** 财产 as seen and said: empty where none or not asked. */
    public static final RecordField<String> VEHICLE = RecordField.text("vehicle", 200);
    public static final RecordField<String> SHOPS = RecordField.text("shops", 200);
    public static final RecordField<String> SHARES = RecordField.text("shares", 200);
    public static final RecordField<String> DEPOSITS = RecordField.text("deposits", 200);
    /** Things seen in the home. */
    public static final RecordField<String> SEEN = told("seen");
    /** What neighbours said. */
    public static final RecordField<String> NEIGHBOURS = told("neighbours");
    /** How the family stands. */
    public static final RecordField<String> SITUATION = told("situation");
    /** What changed since the last visit. */
    public static final RecordField<String> CHANGES = told("changes");
    public static final RecordField<String> NEEDS = told("needs");
    /** What the visitors make of it. */
    public static final RecordField<String> CONCLUSION = told("conclusion");
    /** 返困: nothing where the visit does not say. */
    public static final RecordField<Boolean> POOR_AGAIN = RecordField.flag("poorAgain");
    public static final Declaration DECLARATION = Declaration.of("visit", CONCLUSION, PLACE, PEOPLE_MET, DWELLING_OWNER,
            DWELLING_TYPE, DWELLING_AREA, RENT, VEHICLE, SHOPS, SHARES, DEPOSITS, SEEN, NEIGHBOURS, SITUATION, CHANGES, NEEDS,
            POOR_AGAIN);

    public Visit {
        visitors = visitors.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** A visit of which the circumstances alone are known. */
    public static Visit of(long proceedingId, VisitPurpose purpose, LocalDate visitedOn, String conclusion, String... visitors) {
        return new Visit(0, proceedingId, purpose, visitedOn, List.of(visitors), Values.NONE.with(CONCLUSION, conclusion));
    }

    private static RecordField<String> told(String name) {
        return RecordField.spelt(name, 2_000, Spelling.FREE);
    }

    public String text(RecordField<String> detail) {
        return details.text(detail);
    }

    public String conclusion() {
        return text(CONCLUSION);
    }
}
