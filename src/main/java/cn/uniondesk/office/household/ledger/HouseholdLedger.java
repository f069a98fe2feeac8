package cn.uniondesk.office.household.ledger;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.RecognitionCard;
import cn.uniondesk.office.household.scheme.SchemeJudgements;
import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.IntakeContext;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.declared.LedgerFields;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.member.ledger.MembersOverlay;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.org.ledger.KnownUnions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.ledger.PeopleOverlay;
import cn.uniondesk.office.people.ledger.PersonIntake;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.values.Offices;
import java.util.List;
import java.util.stream.Stream;

/** 困难职工台账, with 家庭成员 as a further sheet. */
public final class HouseholdLedger implements BroughtLedger {

    public static final LedgerKind FAMILY = LedgerKind.of("family", LedgerFields.of("family", FamilyDetails.DECLARATION));
    public static final LedgerKind KIND = new LedgerKind("households", LedgerFields.of("households", Household.DECLARATION), List.of(FAMILY));

    /** What a unit that hands in a ledger is asked for: whose file, what describes it, and what its decision is made of. */
    public static final Declaration EMPTY = new Declaration("household", Household.NUMBER, Stream.concat(Stream.of(
                    Household.NUMBER, Person.NAME.called("户主姓名"), Person.SEX.called("性别"),
                    Person.DOCUMENT_NUMBER.required().called("身份证号码"), Person.MOBILE.called("手机号"),
                    Person.NATION.called("民族"), Person.POLITICAL_STATUS.called("政治面貌"), Person.HEALTH.called("健康状况"),
                    Person.DISABILITY.called("残疾情况"), Person.MARITAL_STATUS.called("婚姻"),
                    Person.RESIDENCE_TYPE.called("户籍类型"), Person.ADDRESS.called("住址"),
                    Household.UNION, Household.FILED_ON,
                    RecordField.code("category", "household.category").called("困难类型"),
                    RecordField.code("mainCause", "cause").called("致困原因"),
                    RecordField.text("otherCauses", 200).called("次要原因"),
                    RecordField.amount("income").called("年收入"), RecordField.amount("rigidSpending").called("刚性支出"),
                    RecordField.amount("loss").called("意外损失金额")),
            Household.DETAILS.stream()).toList(), List.of(Person.DECLARATION));

    private final Registers registers;
    private final Offices offices;

    /** What household ledgers are compared with and taken into. */
    public record Registers(
            People people, Unions unions, Members members, Households households, SchemeJudgements schemes) {}

    public HouseholdLedger(Registers registers, Offices offices) {
        this.registers = registers;
        this.offices = offices;
    }

    @Override
    public LedgerKind kind() {
        return KIND;
    }

    @Override
    public String awaited() {
        return Hold.HOUSEHOLD_UNKNOWN.code();
    }

    @Override
    public List<RowIntake> intakes(IntakeContext context) {
        var cells = context.cells();
        var people = new PeopleOverlay(registers.people(), context.writes(), true);
        var households = new HouseholdsOverlay(registers.households(), registers.schemes(), context.writes());
        var persons = new PersonIntake(cells, people);
        var reader = new HouseholdReader(
                cells, new KnownUnions(registers.unions()),
                new MembersOverlay(registers.members(), context.writes()));
        return List.of(
                new HouseholdIntake(
                        cells, persons, reader,
                        new StatedDecision(cells, new RecognitionCard(Texts.chinese()), offices.own().district()),
                        households,
                        context.sheets().contains(FAMILY.code())),
                new FamilyIntake(cells, persons, people, households));
    }
}
