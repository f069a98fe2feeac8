package cn.uniondesk.office.household.reckoning;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.procedure.Proceeding;
import cn.uniondesk.office.household.procedure.Resident;
import cn.uniondesk.office.household.procedure.Residents;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.values.Origin;
import java.util.List;

/**
 * Takes a family's items down and sums them. Refuses amounts below zero, items that the rule book does not list,
 * months beyond twelve, an item of somebody who does not live there, and a waived imputation without its evidence.
 */
public final class ReckoningDesk {

    private static final Action SAVE = new Action("reckoning.save");
    private static final int MONTHS = 12;

    private final Transactions transactions;
    private final Reckonings reckonings;
    private final Residents residents;
    private final People people;
    private final RulesInForce rules;

    public ReckoningDesk(
            Transactions transactions, Reckonings reckonings, Residents residents, People people, RulesInForce rules) {
        this.transactions = transactions;
        this.reckonings = reckonings;
        this.residents = residents;
        this.people = people;
        this.rules = rules;
    }

    /** What the items come to, while they are typed. */
    public Sums.Total sum(Reckoning reckoning) {
        return transactions.read(() -> new Sums(rules.now()).of(
                reckoning, earners(residents.of(reckoning.proceedingId(), reckoning.assessedOn()))));
    }

    /** The same for a way that may not be begun yet. */
    public Sums.Total sum(Reckoning reckoning, Proceeding of) {
        return transactions.read(() -> new Sums(rules.now()).of(
                reckoning, earners(residents.of(of, reckoning.assessedOn()))));
    }

    private List<Earner> earners(List<Resident> here) {
        return here.stream()
                .map(each -> {
                    var person = people.find(each.personId()).orElseThrow();
                    return new Earner(person.id(), person.sex(), person.birthDate(), each.standing());
                })
                .toList();
    }

    public Outcome<Long> save(Reckoning reckoning) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            judgement.require("assessedOn", reckoning.assessedOn());
            if (judgement.stands()) {
                judge(reckoning, judgement);
            }
            return judgement.outcome(() -> reckonings.save(reckoning, Origin.DESK));
        });
    }

    private void judge(Reckoning reckoning, Judgement judgement) {
        var on = reckoning.assessedOn();
        var here = residents.of(reckoning.proceedingId(), on);
        if (reckoning.people() != here.size()) {
            judgement.advise("people", "reckoning.told.people", String.valueOf(reckoning.people()), String.valueOf(here.size()));
        }
        if (reckoning.people() < 1) {
            judgement.refuse("people", "finances.refused.people", String.valueOf(reckoning.people()));
        }
        reckonings.of(reckoning.proceedingId()).stream()
                .filter(other -> other.id() != reckoning.id() && other.assessedOn().equals(on))
                .findFirst()
                .ifPresent(_ -> judgement.refuse("assessedOn", "reckoning.refused.day", on.toString()));
        var book = rules.now().book();
        for (int i = 0; i < reckoning.items().size(); i++) {
            var item = reckoning.items().get(i);
            var field = "items." + i;
            if (item.year().fen() < 0) {
                judgement.refuse(field + ".year", "finances.refused.negative", item.year().text());
            }
            if (book.list(item.side().list(), on).stream().noneMatch(each -> each.code().equals(item.item()))) {
                judgement.refuse(field + ".item", "refusal.code", item.item());
            }
            if (item.months() < 0 || item.months() > MONTHS) {
                judgement.refuse(field + ".months", "reckoning.refused.months", String.valueOf(item.months()));
            }
            if (item.personId() != null && here.stream().noneMatch(each -> each.personId() == item.personId())) {
                judgement.refuse(field + ".person", "reckoning.refused.outsider");
            }
            if (item.item().equals(Item.IMPUTED) && item.note().isBlank()) {
                judgement.refuse(field + ".note", "reckoning.refused.waiver");
            }
        }
    }
}
