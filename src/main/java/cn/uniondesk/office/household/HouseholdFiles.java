package cn.uniondesk.office.household;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDesk;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Opens, changes and ends household files at the desk. One active file a household, and nobody in two; what was decided
 * stays, a change of income, spending or loss makes a new decision.
 */
public final class HouseholdFiles {

    private static final Action SAVE = new Action("household.save");
    private static final Action DECIDE = new Action("household.decide");
    private static final Action END = new Action("household.end");
    private static final String HEAD = "本人";

    private final Households households;
    private final People people;
    private final RuleBooks books;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;
    /** A card is a paper of the office: it is written in Chinese whatever language the desk speaks. */
    private final RecognitionCard card = new RecognitionCard(Texts.chinese());

    public HouseholdFiles(
            Households households, People people, RuleBooks books, Offices offices, Transactions transactions, Clock clock) {
        this.households = households;
        this.people = people;
        this.books = books;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the rule of the day makes of these finances, for the live explanation; empty while they are none of a household. */
    public Optional<Recognition> recognise(Finances finances, LocalDate on) {
        return finances.refusals().isEmpty()
                ? transactions.read(() -> Optional.of(
                        Recognition.of(finances, on, books.current(), offices.own().district())))
                : Optional.empty();
    }

    /** What would be refused and advised; nothing is saved. */
    public Judgement look(HouseholdDraft draft) {
        return transactions.read(() -> {
            var judgement = new Judgement();
            judge(draft, judgement);
            return judgement;
        });
    }

    /** Opens a file, or changes one that is open. The file's id. */
    public Outcome<Long> save(HouseholdDraft draft) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            var judged = judge(draft, judgement);
            return judgement.outcome(() -> keep(draft, judged));
        });
    }

    /** Decides anew, on a day after the last decision. The category is what the office states, else what the rule gives. */
    public Outcome<Long> decide(long householdId, LocalDate on, Finances finances, Category stated) {
        return transactions.change(DECIDE, () -> {
            var judgement = new Judgement();
            var household = households.find(householdId).orElseThrow();
            judgement.require("decidedOn", on);
            judgement.notFuture("decidedOn", on, today());
            judgement.refuse(finances.refusals());
            if (judgement.stands()) {
                judgeDay(household, on, judgement);
            }
            var recognition = judgement.stands()
                    ? judge(judgement).recognition(finances, stated, on, card) : Optional.<Recognition>empty();
            return judgement.outcome(() -> households.decide(
                    decision(recognition.orElseThrow(), householdId, stated), Origin.DESK));
        });
    }

    /** 脱困: lifted out from the day on. */
    public Outcome<Long> lift(long householdId, LocalDate on, String reason) {
        return end(householdId, on, HouseholdState.LIFTED, reason);
    }

    /** 注销: closed from the day on. */
    public Outcome<Long> close(long householdId, LocalDate on, String reason) {
        return end(householdId, on, HouseholdState.CLOSED, reason);
    }

    private Outcome<Long> end(long householdId, LocalDate on, HouseholdState state, String reason) {
        return transactions.change(END, () -> {
            var judgement = new Judgement();
            var household = households.find(householdId).orElseThrow();
            judgement.require("on", on);
            judgement.require("reason", reason);
            judgement.notFuture("on", on, today());
            judgement.notBefore("on", on, household.filedOn(), "household.refused.before_filing");
            if (households.state(householdId, today()).filter(HouseholdState.ON_FILE::equals).isEmpty()) {
                judgement.refuse("", "household.refused.ended");
            }
            return judgement.outcome(() -> {
                households.enterState(householdId, on, state, reason.strip(), Origin.DESK);
                return householdId;
            });
        });
    }

    /** @param recognition empty where nothing is decided anew */
    private record Judged(Person head, Household household, Optional<Recognition> recognition) {}

    private Judged judge(HouseholdDraft draft, Judgement judgement) {
        var today = today();
        var known = draft.id() == 0 ? Optional.<Household>empty() : households.find(draft.id());
        var head = new PersonDesk(people).judge(
                draft.head(), known.map(Household::headPersonId).orElse(0L), true, today, judgement);
        var judge = judge(judgement);
        var household = judge.household(draft, known, head.id());
        households.numbered(household.number()).filter(other -> other.id() != draft.id()).ifPresent(_ ->
                judgement.refuse("number", "household.refused.number_taken"));
        known.filter(before -> !before.filedOn().equals(household.filedOn())).ifPresent(before ->
                judgement.refuse("filedOn", "household.refused.filed_fixed", before.filedOn().toString()));
        if (known.isEmpty() && head.id() != 0 && household.filedOn() != null) {
            judgeNobodyTwice(head, household.filedOn(), "documentNumber", judgement);
        }
        judge.causes(draft.causes());
        var stated = draft.stated();
        var finances = judge.finances(stated);
        var on = stated.decidedOn() != null ? stated.decidedOn() : known.isEmpty() ? household.filedOn() : today;
        var recognition = finances.filter(_ -> on != null)
                .filter(each -> known.isEmpty() || isNew(draft, each))
                .flatMap(each -> {
                    judgement.notFuture("decidedOn", on, today);
                    known.ifPresent(before -> judgeDay(before, on, judgement));
                    return judge.recognition(each, stated.category(), on, card);
                });
        return new Judged(head, household, recognition);
    }

    private boolean isNew(HouseholdDraft draft, Finances finances) {
        var last = households.decisions(draft.id());
        return last.isEmpty() || !last.getLast().finances().equals(finances)
                || draft.stated().category() != null && draft.stated().category() != last.getLast().category();
    }

    private void judgeDay(Household household, LocalDate on, Judgement judgement) {
        judgement.notBefore("decidedOn", on, household.filedOn(), "household.refused.before_filing");
        households.decisions(household.id()).stream().map(Decision::decidedOn).filter(day -> !day.isBefore(on)).findFirst()
                .ifPresent(day -> judgement.refuse("decidedOn", "household.refused.decided", day.toString()));
    }

    private void judgeNobodyTwice(Person person, LocalDate from, String field, Judgement judgement) {
        households.onFileWith(person.id(), today()).or(() -> households.onFileWith(person.id(), from)).ifPresent(other ->
                judgement.refuse(field, "household.refused.active_file", person.name(), other.number()));
    }

    private long keep(HouseholdDraft draft, Judged judged) {
        long head = people.save(judged.head(), Origin.DESK);
        long id = households.save(judged.household().headedBy(head), Origin.DESK);
        var from = draft.id() == 0 ? judged.household().filedOn() : today();
        if (draft.id() == 0) {
            households.enterState(id, from, HouseholdState.ON_FILE, "", Origin.DESK);
            households.saveMember(
                    new HouseholdMember(0, id, head, from, null, FamilyDetails.related(HEAD)), Origin.DESK);
        }
        if (households.causes(id, from).filter(draft.causes()::equals).isEmpty()) {
            households.enterCauses(id, from, draft.causes(), Origin.DESK);
        }
        judged.recognition().ifPresent(recognition ->
                households.decide(decision(recognition, id, draft.stated().category()), Origin.DESK));
        return id;
    }

    private Decision decision(Recognition recognition, long householdId, Category stated) {
        return recognition.decision(
                householdId, stated == null ? recognition.category() : stated, stated != null, card.text(recognition));
    }

    private FileJudge judge(Judgement judgement) {
        return new FileJudge(books.current(), offices.own().district(), today(), judgement);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
