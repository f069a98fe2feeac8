package cn.uniondesk.office.household.recheck;

import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 如果低保标准上调: which open files would be judged otherwise. Nothing is written. */
public final class WhatIf {

    private final Transactions transactions;
    private final OpenFiles files;
    private final RulesInForce rules;

    public WhatIf(Transactions transactions, OpenFiles files, RulesInForce rules) {
        this.transactions = transactions;
        this.files = files;
        this.rules = rules;
    }

    /** A file that today's rules, or the changed ones, judge otherwise than its decision. */
    public record Affected(RecordRef file, String headName, Recheck recheck) {}

    /**
     * @param looked how many files were judged
     * @param standard the standard that was judged by, null where none holds
     */
    public record Result(int looked, Money standard, List<Affected> affected) {
        public Result {
            affected = List.copyOf(affected);
        }
    }

    /** What today's rules make of the finances that were decided on, beside the decision as it stands. */
    public Recheck recheck(Decision frozen, LocalDate on) {
        var now = rules.now();
        return Recheck.of(frozen, on, now.book(), now.district());
    }

    /** By the rules as they are today. */
    public Result today(LocalDate on) {
        var now = rules.now();
        return by(now.book(), now.district(), on);
    }

    /**
     * As if the standard of the day were higher by so many per cent; half a 分 is rounded up.
     *
     * @param percent above −100
     */
    public Result rises(BigDecimal percent, LocalDate on) {
        var now = rules.now();
        return by(raised(now.book(), now.district(), on, percent), now.district(), on);
    }

    private Result by(RuleBook book, String district, LocalDate on) {
        var affected = new ArrayList<Affected>();
        var looked = new int[1];
        transactions.read(() -> {
            files.each(on, file -> {
                looked[0]++;
                var recheck = Recheck.of(file.decision(), on, book, district);
                if (recheck.changesCategory()) {
                    affected.add(new Affected(
                            new RecordRef(RecordType.HOUSEHOLD, file.id(), file.number()), file.headName(), recheck));
                }
            });
            return null;
        });
        return new Result(looked[0], book.standard(district, on).map(Standard::standard).orElse(null), affected);
    }

    private static RuleBook raised(RuleBook book, String district, LocalDate on, BigDecimal percent) {
        var factor = percent.movePointLeft(2).add(BigDecimal.ONE);
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("a standard that rises by " + percent);
        }
        var standards = book.standard(district, on).stream()
                .map(row -> new Standard(
                        district, Money.ofFen(factor.multiply(BigDecimal.valueOf(row.standard().fen()))
                                .setScale(0, RoundingMode.HALF_UP).longValueExact()),
                        row.boundary(), row.from(), row.documentNumber(), row.confidence()))
                .toList();
        return new RuleBook(
                book.version(), book.source(), book.takenInOn(), book.matchKey(), book.parameters(), standards,
                book.codes(), book.words(), book.days());
    }
}
