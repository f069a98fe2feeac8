package cn.uniondesk.office.aid.choosing;

import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.choosing.Flag.Kind;
import cn.uniondesk.office.rulebook.RuleBook;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for aid that seems given twice: the same person in the same kind and budget year, a couple in which both get it,
 * a child aided twice in one school year, and a bill that two sources pay within twelve months.
 */
final class OverlapGuard {

    private static final Set<String> SCHOOLING = Set.of("schooling", "autumn_schooling");
    private static final Set<String> BILLS = Set.of("medical", "other");
    private static final int BILL_MONTHS = 12;

    private final Campaign campaign;
    private final Long fundId;
    private final String source;
    private final LocalDate today;
    private final Map<Long, Set<Long>> couples;
    private final Map<Long, List<Earlier>> earlier;
    private final Map<Long, String> names;
    private final RuleBook book;

    OverlapGuard(Side side, Known known, LocalDate today, RuleBook book) {
        this.campaign = side.campaign();
        this.fundId = side.fundId();
        this.source = side.source();
        this.today = today;
        this.couples = known.couples();
        this.earlier = known.earlier();
        this.names = known.names();
        this.book = book;
    }

    /** The campaign and what it is paid from. */
    record Side(Campaign campaign, Long fundId, String source) {

        /** From which day on earlier aid matters to it. */
        LocalDate since(LocalDate today) {
            var bills = today.minusMonths(BILL_MONTHS);
            var school = schoolYear(campaign.startsOn() == null ? today : campaign.startsOn());
            var budget = LocalDate.of(campaign.budgetYear() - 1, Month.JANUARY, 1);
            return min(bills, min(school, budget));
        }

        private static LocalDate min(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }
    }

    /** What the registers say of the people looked at. */
    record Known(Map<Long, Set<Long>> couples, Map<Long, List<Earlier>> earlier, Map<Long, String> names) {}

    /** @param together who is on the list or chosen together with this person */
    List<Flag> flags(long person, Collection<Long> together) {
        var flags = new ArrayList<Flag>();
        for (var each : earlier.getOrDefault(person, List.of())) {
            if (isElsewhere(each)) {
                same(each, flags);
            }
        }
        for (long spouse : couples.getOrDefault(person, Set.of())) {
            if (together.contains(spouse)) {
                flags.add(Flag.of(Kind.COUPLE, name(spouse), campaign.name(), "", ""));
            }
            earlier.getOrDefault(spouse, List.of()).stream()
                    .filter(each -> isElsewhere(each) && !each.received() && isSameAid(each) && !isSchooling())
                    .findFirst()
                    .ifPresent(each -> flags.add(flag(Kind.COUPLE, each, name(spouse))));
        }
        return List.copyOf(new java.util.LinkedHashSet<>(flags));
    }

    private void same(Earlier each, List<Flag> flags) {
        if (isSchooling() && SCHOOLING.contains(each.kind())) {
            if (!each.received() && schoolYear(day(each)).equals(schoolYear(start()))) {
                flags.add(flag(Kind.SAME_CHILD, each, name(each.personId())));
            }
        } else if (isSameAid(each) && !each.received()) {
            flags.add(flag(Kind.SAME_PERSON, each, name(each.personId())));
        }
        if (BILLS.contains(campaign.kind()) && BILLS.contains(each.kind()) && isOtherMoney(each)
                && !day(each).isBefore(today.minusMonths(BILL_MONTHS))) {
            flags.add(flag(Kind.TWO_FUNDS, each, name(each.personId())));
        }
    }

    /** What was paid of this very list is no second aid. */
    private boolean isElsewhere(Earlier each) {
        return each.campaignId() == null || each.campaignId() != campaign.id();
    }

    private boolean isSameAid(Earlier each) {
        return each.kind().equals(campaign.kind()) && each.budgetYear() == campaign.budgetYear();
    }

    private boolean isSchooling() {
        return SCHOOLING.contains(campaign.kind());
    }

    private boolean isOtherMoney(Earlier each) {
        return each.direct() || !each.source().equals(source)
                || each.fundId() != null && fundId != null && !each.fundId().equals(fundId);
    }

    private LocalDate start() {
        return campaign.startsOn() == null ? today : campaign.startsOn();
    }

    private LocalDate day(Earlier each) {
        return each.on() == null ? today : each.on();
    }

    private Flag flag(Kind kind, Earlier each, String who) {
        var what = each.campaign().isEmpty()
                ? each.budgetYear() + " " + book.name("aid.kind", each.kind()) : each.campaign();
        return Flag.of(kind, who, what, each.on() == null ? "" : each.on().toString(), each.amount().text());
    }

    private String name(long person) {
        return names.getOrDefault(person, "");
    }

    /** 金秋助学 is applied for and paid from July on for the school year that begins in September. */
    static LocalDate schoolYear(LocalDate day) {
        int year = day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() : day.getYear() - 1;
        return LocalDate.of(year, Month.JULY, 1);
    }

    /** Everybody of whom something must be known: the people themselves and their spouses. */
    static Set<Long> around(Collection<Long> people, Map<Long, Set<Long>> couples) {
        var all = new HashSet<>(people);
        people.forEach(person -> all.addAll(couples.getOrDefault(person, Set.of())));
        return all;
    }
}
