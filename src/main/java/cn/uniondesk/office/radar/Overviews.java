package cn.uniondesk.office.radar;

import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.intake.Imports;
import cn.uniondesk.office.intake.SheetReport;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.org.MembersBelow;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Period;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes stock of the office for the home screen. */
public final class Overviews {

    private static final Map<String, String> ON_FILE = Map.of("state", "on_file");
    private static final int QUARTERS = 4;
    private static final int LATEST = 6;

    private final Unions unions;
    private final Members members;
    private final Households households;
    private final Payments payments;
    private final Imports imports;
    private final Doings doings;
    private final List<Watch> watches;

    public Overviews(Unions unions, Members members, Households households, Payments payments, Imports imports,
            Doings doings, List<Watch> watches) {
        this.unions = unions;
        this.members = members;
        this.households = households;
        this.payments = payments;
        this.imports = imports;
        this.doings = doings;
        this.watches = List.copyOf(watches);
    }

    public Overview of(LocalDate today) {
        var all = unions.all(today);
        var below = new MembersBelow(all);
        var unlike = all.stream()
                .filter(union -> union.statedMembers() != null)
                .filter(union -> union.statedMembers() != below.of(union))
                .count();
        var batches = imports.batches().stream().filter(batch -> !batch.isUndone()).toList();
        return new Overview(
                all.size(),
                members.list(one("name"), today).total(),
                households.list(one("number").filtered(ON_FILE), today).total(),
                payments(Period.of(today)),
                batches.size(),
                batches.stream().flatMap(batch -> batch.sheets().stream()).mapToLong(SheetReport::held).sum(),
                unlike,
                onFile("category", "none", today),
                onFile("cause", "", today),
                watches.stream().flatMap(watch -> watch.due(today).stream()).sorted(Comparator.comparing(Due::on)).toList(),
                shares(today),
                doings.latest(LATEST));
    }

    private Shares shares(LocalDate today) {
        var categories = new LinkedHashMap<String, Long>();
        for (var category : Category.values()) {
            if (category != Category.NONE) {
                var code = category.name().toLowerCase(Locale.ROOT);
                categories.put(code, onFile("category", code, today));
            }
        }
        var periods = new ArrayDeque<Period>();
        for (var period = Period.of(today); periods.size() < QUARTERS; period = period.previous()) {
            periods.addFirst(period);
        }
        var paid = new LinkedHashMap<Period, Long>();
        periods.forEach(period -> paid.put(period, payments(period)));
        return new Shares(categories, paid);
    }

    private long payments(Period period) {
        return payments.list(one("paidOn").filtered(Map.of("period", period.toString()))).total();
    }

    private long onFile(String filter, String wanted, LocalDate today) {
        return households.list(one("number").filtered(Map.of("state", "on_file", filter, wanted)), today).total();
    }

    private static ListQuery one(String sort) {
        return new ListQuery("", Map.of(), sort, true, "", 1);
    }
}
