package cn.uniondesk.office.household.reckoning;

import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.reckoning.Counted.How;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sums a reckoning by the rules of its day: what is no income (基础养老金 ...), what may be taken off (no 义务教育), what
 * compensation took off a loss, and the minimum wage of each month for somebody who could work and does not, unless
 * the reckoning says otherwise (江门 2025).
 */
public final class Sums {

    private static final int MONTHS = 12;
    private static final Set<String> OWN_EARNINGS = Set.of("wage", "business", Item.IMPUTED);

    private final Deadlines rules;

    public Sums(Deadlines rules) {
        this.rules = rules;
    }

    /** @param items each with what of it counts, in the order of the reckoning, imputed ones last */
    public record Total(Finances finances, List<Counted> items) {
        public Total {
            items = List.copyOf(items);
        }
    }

    public Total of(Reckoning reckoning, List<Earner> family) {
        var on = reckoning.assessedOn();
        var counted = new ArrayList<Counted>();
        reckoning.items().forEach(item -> counted.add(count(item, on)));
        family.stream().filter(each -> isImputed(each, reckoning)).forEach(each -> {
            var year = minimumWages(on);
            counted.add(new Counted(
                    new Item(0, Side.INCOME, Item.IMPUTED, each.personId(), year, MONTHS, ""), How.IMPUTED, year));
        });
        var loss = sum(counted, Side.LOSS);
        return new Total(
                new Finances(
                        reckoning.people(), sum(counted, Side.INCOME), sum(counted, Side.SPENDING),
                        loss.fen() < 0 ? Money.ZERO : loss),
                counted);
    }

    private Counted count(Item item, LocalDate on) {
        return switch (item.side()) {
            case INCOME -> words("income.not_counted", on).anyMatch(item.item()::equals) ? left(item) : whole(item);
            case SPENDING -> words("spending.deductible", on).anyMatch(item.item()::equals) ? whole(item) : left(item);
            case LOSS -> item.item().equals(Item.COMPENSATED)
                    ? new Counted(item, How.TAKEN_OFF, Money.ZERO.minus(item.year()))
                    : whole(item);
        };
    }

    private static Counted whole(Item item) {
        return new Counted(item, How.COUNTED, item.year());
    }

    private static Counted left(Item item) {
        return new Counted(item, How.NOT_COUNTED, Money.ZERO);
    }

    private boolean isImputed(Earner earner, Reckoning reckoning) {
        var on = reckoning.assessedOn();
        boolean ruled = rules.rule("income.impute", on).filter(rule -> rule.amount().equals("是")).isPresent();
        return ruled
                && earner.birthDate() != null
                && isOfWorkingAge(earner, on)
                && words("income.impute.not", on).noneMatch(earner.standing()::equals)
                && reckoning.items().stream().noneMatch(item -> Long.valueOf(earner.personId()).equals(item.personId())
                        && OWN_EARNINGS.contains(item.item()));
    }

    private boolean isOfWorkingAge(Earner earner, LocalDate on) {
        int age = Period.between(earner.birthDate(), on).getYears();
        var end = earner.sex() == Sex.FEMALE ? "income.age.female" : "income.age.male";
        return rules.length("income.age.from", on).filter(first -> age >= first).isPresent()
                && rules.length(end, on).filter(last -> age < last).isPresent();
    }

    /** Of each of the twelve months before the day, as it held in that month. */
    private Money minimumWages(LocalDate on) {
        return Stream.iterate(1, month -> month <= MONTHS, month -> month + 1)
                .map(month -> rules.rule("income.minimum_wage", on.minusMonths(month)).flatMap(Parameter::money))
                .map(wage -> wage.orElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    private Stream<String> words(String code, LocalDate on) {
        return rules.rule(code, on).map(Parameter::words).orElse(List.of()).stream();
    }

    private static Money sum(List<Counted> items, Side side) {
        return items.stream()
                .filter(each -> each.item().side() == side)
                .map(Counted::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
