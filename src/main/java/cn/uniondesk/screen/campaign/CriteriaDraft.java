package cn.uniondesk.screen.campaign;

import cn.uniondesk.office.aid.choosing.Choosing;
import cn.uniondesk.office.aid.choosing.Criteria;
import cn.uniondesk.office.aid.choosing.Pool;
import cn.uniondesk.office.aid.entitlement.Beneficiary;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FlagEntry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;
import cn.uniondesk.screen.kit.form.NumberEntry;
import cn.uniondesk.screen.kit.form.PickEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom to look for, what each is to get, and a person or unit that is put on the list by name. */
final class CriteriaDraft extends FormModel {

    private static final List<String> RESTRICTING = List.of("category", "cause", "schoolStage", "newlyAdmitted", "group", "newEmployment");

    private final ChoiceEntry pool;
    private final ChoiceEntry category;
    private final ChoiceEntry cause;
    private final ChoiceEntry schoolStage;
    private final FlagEntry newlyAdmitted;
    private final ChoiceEntry group;
    private final FlagEntry newEmployment;
    private final MoneyEntry amount = add(new MoneyEntry("amount"));
    private final PickEntry person;
    private final ChoiceEntry beneficiary;
    private final Entry unitName = add("unitName");
    private final PickEntry receiver;
    private final NumberEntry headcount = add(new NumberEntry("headcount"));
    private final ChoiceEntry unitClass;
    private final MoneyEntry unitAmount = add(new MoneyEntry("unitAmount"));

    CriteriaDraft(Kit kit, CodeLists codes, PeopleFound people) {
        var words = kit.words();
        pool = add(new ChoiceEntry("pool", List.of(
                new Choice(Pool.FILES.name(), words.say("choice.files")),
                new Choice(Pool.STUDENTS.name(), words.say("choice.students")),
                new Choice(Pool.MEMBERS.name(), words.say("choice.members")))));
        category = add(codes.entry("category", () -> any(codes.codes("household.category").stream()
                .filter(each -> Set.of("deep", "relative", "accident").contains(each.code())))));
        cause = add(codes.entry("cause", () -> any(codes.codes("cause").stream())));
        schoolStage = add(codes.entry("schoolStage", () -> any(codes.codes("school.stage").stream()
                .filter(each -> !each.code().equals("other")))));
        newlyAdmitted = add(new FlagEntry("newlyAdmitted", words.say("choice.new_only"), words.say("choice.any"), words.say("choice.any")));
        group = add(codes.entry("group", () -> any(codes.codes("member.group").stream()
                .filter(each -> !each.code().equals("none")))));
        newEmployment = add(new FlagEntry("newEmployment", words.say("choice.new_employment"), words.say("choice.any"), words.say("choice.any")));
        newlyAdmitted.choices().remove(2);
        newEmployment.choices().remove(2);
        person = add(new PickEntry("person", kit.background(), people::find));
        beneficiary = add(new ChoiceEntry("beneficiary", List.of(
                new Choice(Beneficiary.UNIT.name(), words.say("choice.unit")),
                new Choice(Beneficiary.STATION.name(), words.say("choice.station")))));
        receiver = add(new PickEntry("receiver", kit.background(), people::find));
        unitClass = add(codes.entry("beneficiaryClass", () -> codes.codes("aid.class")));
        pool.text().addListener((all, before, now) -> {
            if (!now.isEmpty()) {
                show(seen(), RESTRICTING);
            }
        });
    }

    private static List<Choice> any(Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", "")), choices).toList();
    }

    /** For a campaign: students for 金秋助学, files otherwise. */
    void begin(Pool first, Money each) {
        pool.fill(first.name());
        entries().stream().filter(entry -> entry != pool).forEach(entry -> entry.fill(""));
        amount.fill(each.fen() == 0 ? null : each);
        beneficiary.fill(Beneficiary.UNIT.name());
        unitClass.fill("unit");
    }

    /** The fields that restrict what is looked through now. */
    private Set<String> seen() {
        return switch (Pool.valueOf(pool.get())) {
            case FILES -> Set.of("category", "cause");
            case STUDENTS -> Set.of("category", "cause", "schoolStage", "newlyAdmitted");
            case MEMBERS -> Set.of("group", "newEmployment");
        };
    }

    List<Entry> looking() {
        return List.of(pool, category, cause, schoolStage, newlyAdmitted, group, newEmployment);
    }

    Criteria criteria() {
        var seen = seen();
        return new Criteria(
                Pool.valueOf(pool.get()), of(category, seen), of(cause, seen), null, of(schoolStage, seen), of(group, seen),
                seen.contains("newEmployment") && Boolean.TRUE.equals(newEmployment.value()),
                seen.contains("newlyAdmitted") && Boolean.TRUE.equals(newlyAdmitted.value()));
    }

    private static String of(ChoiceEntry entry, Set<String> seen) {
        return seen.contains(entry.name()) ? entry.get() : "";
    }

    MoneyEntry amount() {
        return amount;
    }

    PickEntry person() {
        return person;
    }

    Choosing.UnitGift unit() {
        return new Choosing.UnitGift(
                Beneficiary.valueOf(beneficiary.get()), unitName.get(), receiver.value(), headcount.whole(), unitClass.get(),
                unitAmount.value().orElse(null));
    }

    void forgetUnit() {
        unitName.fill("");
        receiver.fill((PickEntry.Pick) null);
        headcount.fill((Number) null);
        unitAmount.fill((Money) null);
    }
}
