package cn.uniondesk.office.aid.money;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the sources of money and what comes into them. Refuses two sources under one code, a receipt in the future or of
 * nothing, money given back without a word why, and whatever would leave a source below what was paid from it.
 */
public final class AidFundDesk {

    private static final Action SAVE = new Action("fund.save");
    private static final Action REMOVE = new Action("fund.remove");
    private static final Action RECEIVE = new Action("fund.receive");
    private static final Action TAKE_OUT = new Action("fund.receipt.remove");

    private final Transactions transactions;
    private final AidFunds funds;
    private final RuleBooks books;
    private final Clock clock;

    public AidFundDesk(Transactions transactions, AidFunds funds, RuleBooks books, Clock clock) {
        this.transactions = transactions;
        this.funds = funds;
        this.books = books;
        this.clock = clock;
    }

    /** The source's id. */
    public Outcome<Long> save(AidFund fund) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            judgement.require("code", fund.code());
            judgement.require("name", fund.name());
            judgement.require("source", fund.source());
            var known = books.current().list("aid.source", LocalDate.now(clock));
            if (!fund.source().isBlank() && known.stream().noneMatch(each -> each.code().equals(fund.source()))) {
                judgement.refuse("source", "refusal.code", fund.source());
            }
            funds.coded(fund.code().strip()).filter(other -> other.id() != fund.id()).ifPresent(other ->
                    judgement.refuse("code", "fund.refused.code", other.name()));
            if (fund.id() != 0 && funds.isUsed(fund.id())) {
                funds.find(fund.id()).filter(before -> !before.source().equals(fund.source())).ifPresent(before ->
                        judgement.refuse("source", "fund.refused.source_used", before.name()));
            }
            return judgement.outcome(() -> funds.save(plain(fund), Origin.DESK));
        });
    }

    /** Takes out a source that was entered by mistake. */
    public Outcome<Long> remove(long fundId) {
        return transactions.change(REMOVE, () -> {
            var judgement = new Judgement();
            if (funds.isUsed(fundId)) {
                judgement.refuse("", "fund.refused.used", funds.find(fundId).map(AidFund::name).orElse(""));
            }
            return judgement.outcome(() -> {
                funds.remove(fundId, Origin.DESK);
                return fundId;
            });
        });
    }

    /** Enters or changes a receipt; its id. */
    public Outcome<Long> receive(AidFundReceipt receipt) {
        return transactions.change(RECEIVE, () -> {
            var judgement = new Judgement();
            judgement.require("receivedOn", receipt.receivedOn());
            judgement.require("amount", receipt.amount());
            judgement.notFuture("receivedOn", receipt.receivedOn(), LocalDate.now(clock));
            if (receipt.amount() != null && receipt.amount().fen() == 0) {
                judgement.refuse("amount", "fund.refused.nothing");
            }
            if (receipt.amount() != null && receipt.amount().fen() < 0) {
                judgement.require("remark", receipt.remark());
            }
            if (judgement.stands()) {
                judgeRest(receipt, judgement);
            }
            return judgement.outcome(() -> funds.saveReceipt(receipt, Origin.DESK));
        });
    }

    public Outcome<Long> removeReceipt(long receiptId) {
        return transactions.change(TAKE_OUT, () -> {
            var judgement = new Judgement();
            var receipt = funds.receipt(receiptId).orElseThrow();
            judgeRest(new AidFundReceipt(receiptId, receipt.fundId(), receipt.receivedOn(), Money.ZERO, "", ""), judgement);
            return judgement.outcome(() -> {
                funds.removeReceipt(receiptId, Origin.DESK);
                return receiptId;
            });
        });
    }

    /** A change that takes money away must leave enough for what is paid. */
    private void judgeRest(AidFundReceipt receipt, Judgement judgement) {
        var days = new ArrayList<>(funds.daysWithout(receipt.fundId(), 0));
        var before = least(days);
        if (receipt.id() != 0) {
            var old = funds.receipt(receipt.id()).orElseThrow();
            days.add(new DayMovement(old.receivedOn(), Money.ZERO.minus(old.amount())));
        }
        days.add(new DayMovement(receipt.receivedOn(), receipt.amount()));
        var after = least(days);
        if (after.fen() < 0 && after.compareTo(before) < 0) {
            judgement.refuse("amount", "fund.refused.rest", Money.ZERO.minus(after).text());
        }
    }

    private static Money least(List<DayMovement> days) {
        var inOrder = days.stream().sorted(Comparator.comparing(DayMovement::on)).toList();
        return byDay(inOrder).isEmpty() ? Money.ZERO : Running.least(byDay(inOrder), inOrder.getFirst().on());
    }

    private static List<DayMovement> byDay(List<DayMovement> inOrder) {
        var days = new ArrayList<DayMovement>();
        for (var each : inOrder) {
            if (!days.isEmpty() && days.getLast().on().equals(each.on())) {
                days.set(days.size() - 1, new DayMovement(each.on(), days.getLast().amount().plus(each.amount())));
            } else {
                days.add(each);
            }
        }
        return days;
    }

    private static AidFund plain(AidFund fund) {
        return new AidFund(
                fund.id(), fund.code().strip(), fund.name().strip(), fund.source(), fund.project().strip(),
                fund.batch().strip(), fund.documentNumber().strip(), fund.remark().strip());
    }
}
