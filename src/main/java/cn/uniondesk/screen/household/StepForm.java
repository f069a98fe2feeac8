package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.procedure.Detail;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;
import cn.uniondesk.screen.kit.form.NumberEntry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The form of one step; which fields it has depends on the step. */
final class StepForm extends FormModel {

    private static final String OVERRIDE = "overrideReason";
    private static final List<String> ALL = List.of("number", "on", "until", "handlers", "documentNumber", "place", "phone",
            "reason", "people", "income", "rigidSpending", "loss", "category", "note", OVERRIDE);
    private static final List<String> FINANCES = List.of("people", "income", "rigidSpending", "loss", "category");

    private final Entry number = add("number");
    private final DateEntry on;
    private final DateEntry until;
    private final Entry handlers = add("handlers");
    private final Entry documentNumber = add("documentNumber");
    private final Entry place = add("place");
    private final Entry phone = add("phone");
    private final ChoiceEntry reason;
    private final NumberEntry people = add(new NumberEntry("people"));
    private final MoneyEntry income = add(new MoneyEntry("income"));
    private final MoneyEntry rigidSpending = add(new MoneyEntry("rigidSpending"));
    private final MoneyEntry loss = add(new MoneyEntry("loss"));
    private final ChoiceEntry category;
    private final Entry note = add("note");
    private final Entry overrideReason = add(OVERRIDE);
    private Step step = Step.APPLY;
    private boolean reckoned;

    StepForm(Kit kit, CodeLists codes) {
        on = add(new DateEntry("on", kit.clock())).must();
        until = add(new DateEntry("until", kit.clock()));
        overrideReason.comeWhenRefused();
        reason = add(codes.entry("reason", () -> codes.codes("closing.reason")));
        var byRule = new Choice("", kit.words().say("household.by_rule"));
        category = add(codes.entry("category", () -> Stream.concat(Stream.of(byRule), codes.codes("household.category").stream()
                .filter(each -> !each.code().equals(CodeLists.code(Category.NONE)))).toList()));
    }

    /** @param finances of the family's last reckoning, empty where it was not reckoned in this round */
    void begin(Step wanted, LocalDate today, Optional<Finances> finances, int residents) {
        step = wanted;
        entries().forEach(each -> each.fill(""));
        on.fill(today);
        reckoned = wanted == Step.FILE || wanted == Step.RENEW && finances.isPresent();
        if (reckoned) {
            people.fill(finances.map(Finances::people).orElse(residents));
            finances.ifPresent(sums -> {
                income.fill(sums.income());
                rigidSpending.fill(sums.rigidSpending());
                loss.fill(sums.loss());
            });
        }
        show(seen(), ALL);
        number.required().set(wanted == Step.FILE);
        people.required().set(reckoned);
        income.required().set(reckoned);
    }

    Step step() {
        return step;
    }

    /** Whether the step makes a decision from finances. */
    boolean decides() {
        return reckoned;
    }

    void propose(LocalDate lastDay) {
        if (until.get().isEmpty()) {
            until.fill(lastDay);
        }
    }

    /** The fields of this step. */
    private Set<String> seen() {
        var seen = new HashSet<>(Set.of("on", "handlers", "note"));
        step.details().stream().map(Detail::field).forEach(seen::add);
        if (step == Step.FILE) {
            seen.add("number");
        }
        if (step == Step.REFUSE) {
            seen.add("documentNumber");
        }
        if (reckoned) {
            seen.addAll(FINANCES);
        }
        return seen;
    }

    StepTaken taken() {
        return new StepTaken(
                0, 0, step, null, on.value(), until.value(), SeveralPeople.of(handlers.get()), documentNumber.get(), place.get(),
                phone.get(), reason.get(), note.get(), overrideReason.get());
    }

    Optional<Finances> finances() {
        return people.value() == null || income.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new Finances(people.whole(), income.orZero(), rigidSpending.orZero(), loss.orZero()));
    }

    /** Null to take what the rule gives. */
    Category stated() {
        return CodeLists.constant(Category.class, category.get());
    }

    LocalDate day() {
        return on.value();
    }

    List<Entry> judged() {
        return List.of(on, people, income, rigidSpending, loss);
    }

    /** The file that begins with this step; the rest of it is entered on its own page. */
    Household file(long union) {
        return new Household(
                0, number.get(), 0, union, on.value(), Values.NONE.with(Household.STATED_PEOPLE, people.value()));
    }
}
