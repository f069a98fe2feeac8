package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdDraft;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.DeclaredFields;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;
import cn.uniondesk.screen.kit.form.NumberEntry;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form of a household file: head, file, causes, and the finances that the recognition is made of. */
final class HouseholdForm extends FormModel {

    /** What the form has of the head. */
    static final List<RecordField<?>> HEAD = List.of(
            Person.NAME, Person.DOCUMENT_TYPE.required(), Person.DOCUMENT_NUMBER.required(), Person.SEX, Person.BIRTH_DATE,
            Person.MOBILE, Person.OTHER_CONTACT, Person.ADDRESS, Person.NATION, Person.POLITICAL_STATUS, Person.HEALTH,
            Person.DISABILITY, Person.MARITAL_STATUS, Person.RESIDENCE_TYPE);

    private final DeclaredFields head;
    private final DeclaredFields file;
    private final CauseFields causes;
    private final NumberEntry people = add(new NumberEntry("people")).must();
    private final MoneyEntry income = add(new MoneyEntry("income")).must();
    private final MoneyEntry rigidSpending = add(new MoneyEntry("rigidSpending"));
    private final MoneyEntry loss = add(new MoneyEntry("loss"));
    private final ChoiceEntry category;
    private final DateEntry decidedOn;

    HouseholdForm(Kit kit, CodeLists codes, Function<String, List<Pick>> unions) {
        head = add(new DeclaredFields(kit, codes, Person.DECLARATION, HEAD));
        file = add(new DeclaredFields(
                kit, codes, Household.DECLARATION, Household.DECLARATION.fields(), Map.of("union", unions)));
        causes = new CauseFields(codes, this::add);
        decidedOn = add(new DateEntry("decidedOn", kit.clock()));
        var byRule = new Choice("", kit.words().say("household.by_rule"));
        category = add(codes.entry("category", () -> Stream.concat(Stream.of(byRule), codes.codes("household.category").stream()
                .filter(each -> !each.code().equals(CodeLists.code(Category.NONE)))).toList()));
        answersFor("otherCauses", causes::doubtful);
    }

    void blank() {
        entries().forEach(each -> each.fill(""));
        head.fill(Person.blank());
        category.fill("");
        file.entry(Household.FILED_ON).readOnly().set(false);
    }

    void fill(Household known, Person person, Pick union, Causes since, Decision decision) {
        blank();
        head.fill(person.values());
        file.fill(known.values(), Map.of(Household.UNION.name(), union.name()));
        file.entry(Household.FILED_ON).readOnly().set(true);
        causes.fill(since);
        people.fill(known.details().get(Household.STATED_PEOPLE));
        if (decision != null) {
            people.fill(decision.finances().people());
            income.fill(decision.finances().income());
            rigidSpending.fill(decision.finances().rigidSpending());
            loss.fill(decision.finances().loss());
            category.fill(decision.stated() ? CodeLists.code(decision.category()) : "");
        }
    }

    HouseholdDraft draft(long id) {
        var stated = new HouseholdDraft.Stated(
                people.whole(), income.value().orElse(null), rigidSpending.value().orElse(null), loss.value().orElse(null),
                CodeLists.constant(Category.class, category.get()), decidedOn.value());
        return new HouseholdDraft(
                id, new PersonDraft(head.values(), head.shown()), file.values(), file.shown(), causes.causes(), stated);
    }

    /** The finances as typed so far; empty while people or income are missing. */
    Optional<Finances> finances() {
        return people.value() == null || income.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new Finances(people.whole(), income.orZero(), rigidSpending.orZero(), loss.orZero()));
    }

    /** The day of the rule that the typed finances would be judged by. */
    LocalDate judgedOn(boolean fresh, LocalDate today) {
        var filedOn = file.values().get(Household.FILED_ON);
        return decidedOn.value() != null ? decidedOn.value() : fresh && filedOn != null ? filedOn : today;
    }

    /** The fields that the recognition is made of. */
    List<Entry> judged() {
        return List.of(people, income, rigidSpending, loss, category, decidedOn, file.entry(Household.FILED_ON));
    }
}
