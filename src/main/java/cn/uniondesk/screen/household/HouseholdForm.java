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
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.DeclaredFields;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FlagEntry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;
import cn.uniondesk.screen.kit.form.NumberEntry;
import cn.uniondesk.screen.kit.form.PickEntry;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.time.LocalDate;
import java.util.List;
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

    private final CodeLists codes;
    private final Entry number = add("number").must();
    private final DeclaredFields head;
    private final PickEntry unionId;
    private final DateEntry filedOn;
    private final DateEntry workedSince;
    private final Entry workUnit = add("workUnit");
    private final Entry floorArea = add("floorArea");
    private final Entry registeredRegion = add("registeredRegion");
    private final Entry postcode = add("postcode");
    private final Entry bankName = add("bankName");
    private final Entry bankBranch = add("bankBranch");
    private final Entry bankCard = add("bankCard");
    private final Entry contactCadre = add("contactCadre");
    private final Entry remark = add("remark");
    private final FlagEntry singleParent;
    private final FlagEntry zeroEmployment;
    private final FlagEntry selfReliant;
    private final CauseFields causes;
    private final NumberEntry people = add(new NumberEntry("people")).must();
    private final MoneyEntry income = add(new MoneyEntry("income")).must();
    private final MoneyEntry rigidSpending = add(new MoneyEntry("rigidSpending"));
    private final MoneyEntry loss = add(new MoneyEntry("loss"));
    private final ChoiceEntry category;
    private final DateEntry decidedOn;

    HouseholdForm(Kit kit, CodeLists codes, Function<String, List<Pick>> unions) {
        this.codes = codes;
        var words = kit.words();
        head = add(new DeclaredFields(kit, codes, Person.DECLARATION, HEAD));
        unionId = add(new PickEntry("unionId", kit.background(), unions)).must();
        filedOn = add(new DateEntry("filedOn", kit.clock())).must();
        workedSince = add(new DateEntry("workedSince", kit.clock()));
        decidedOn = add(new DateEntry("decidedOn", kit.clock()));
        singleParent = flag("singleParent", kit);
        zeroEmployment = flag("zeroEmployment", kit);
        selfReliant = flag("selfReliant", kit);
        causes = new CauseFields(codes, this::add);
        var byRule = new Choice("", words.say("household.by_rule"));
        category = add(codes.entry("category", () -> Stream.concat(Stream.of(byRule), codes.codes("household.category").stream()
                .filter(each -> !each.code().equals(CodeLists.code(Category.NONE)))).toList()));
        for (var list : WORD_LISTS) {
            add(codes.entry(list.field(), () -> codes.words(list.list())));
        }
        answersFor("otherCauses", causes::doubtful);
        bankCard.masking(Masking::bankCard);
    }

    /** A field whose choices are the official words of a list. */
    private record WordList(String field, String list) {}

    private static final List<WordList> WORD_LISTS = List.of(
            new WordList("archiveLevel", "archive.level"), new WordList("unitNature", "unit.nature"),
            new WordList("unitCondition", "unit.condition"), new WordList("industry", "industry"),
            new WordList("workStatus", "work.status"), new WordList("modelWorker", "model.worker"),
            new WordList("housingType", "housing"), new WordList("medicalInsurance", "medical.insurance"));

    void blank() {
        entries().forEach(each -> each.fill(""));
        head.fill(Person.blank());
        category.fill("");
        filedOn.readOnly().set(false);
        bankCard.concealed().set(false);
    }

    void fill(Household file, Person person, Pick union, Causes known, Decision decision) {
        blank();
        number.fill(file.number());
        head.fill(person.values());
        unionId.fill(union);
        filedOn.fill(file.filedOn());
        filedOn.readOnly().set(true);
        workedSince.fill(file.workedSince());
        workUnit.fill(file.workUnit());
        floorArea.fill(file.floorArea());
        registeredRegion.fill(file.registeredRegion());
        postcode.fill(file.postcode());
        bankName.fill(file.bankName());
        bankBranch.fill(file.bankBranch());
        bankCard.fill(file.bankCard());
        contactCadre.fill(file.contactCadre());
        remark.fill(file.remark());
        singleParent.fill(file.singleParent());
        zeroEmployment.fill(file.zeroEmployment());
        selfReliant.fill(file.selfReliant());
        words(List.of(file.archiveLevel(), file.unitNature(), file.unitCondition(), file.industry(),
                file.workStatus(), file.modelWorker(), file.housingType(), file.medicalInsurance()));
        causes.fill(known);
        people.fill(file.statedPeople());
        if (decision != null) {
            people.fill(decision.finances().people());
            income.fill(decision.finances().income());
            rigidSpending.fill(decision.finances().rigidSpending());
            loss.fill(decision.finances().loss());
            category.fill(decision.stated() ? CodeLists.code(decision.category()) : "");
        }
        bankCard.concealed().set(!bankCard.get().isEmpty());
    }

    HouseholdDraft draft(long id) {
        return new HouseholdDraft(
                id, number.get(), new PersonDraft(head.values(), head.shown()), unionId.value(), filedOn.value(), text("archiveLevel"), workUnit.get(),
                text("unitNature"), text("unitCondition"), text("industry"), text("workStatus"), text("modelWorker"),
                workedSince.value(), text("housingType"), floorArea.get(), text("medicalInsurance"),
                singleParent.value(), zeroEmployment.value(), selfReliant.value(), registeredRegion.get(),
                postcode.get(), bankName.get(), bankBranch.get(), bankCard.get(), contactCadre.get(), remark.get(),
                people.whole(), income.value().orElse(null), rigidSpending.value().orElse(null),
                loss.value().orElse(null), causes.main(), causes.others(), CodeLists.constant(Category.class, category.get()),
                decidedOn.value());
    }

    /** The finances as typed so far; empty while people or income are missing. */
    Optional<Finances> finances() {
        return people.value() == null || income.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new Finances(people.whole(), income.orZero(), rigidSpending.orZero(), loss.orZero()));
    }

    /** The day of the rule that the typed finances would be judged by. */
    LocalDate judgedOn(boolean fresh, LocalDate today) {
        return decidedOn.value() != null ? decidedOn.value()
                : fresh && filedOn.value() != null ? filedOn.value() : today;
    }

    /** The category that the office states itself, empty where the rule decides. */
    String stated() {
        return category.get();
    }

    /** The fields that the recognition is made of. */
    List<Entry> judged() {
        return List.of(people, income, rigidSpending, loss, category, decidedOn, filedOn);
    }

    CodeLists codes() {
        return codes;
    }

    private void words(List<String> values) {
        for (int i = 0; i < WORD_LISTS.size(); i++) {
            at(WORD_LISTS.get(i).field()).fill(values.get(i));
        }
    }

    private Entry at(String field) {
        return entry(field).orElseThrow();
    }

    private String text(String field) {
        return at(field).get();
    }

    private FlagEntry flag(String field, Kit kit) {
        return add(new FlagEntry(field, kit.words().say("flag.yes"), kit.words().say("flag.no"), kit.words().say("flag.unknown")));
    }
}
