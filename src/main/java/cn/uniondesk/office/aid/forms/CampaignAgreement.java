package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.forms.CampaignAgreement.Difference.CardMissing;
import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the ledger, the signature sheet (F09) and the bank list (F11) of one campaign say the same to the 分. The ledger is
 * added up from its lines, each sheet from the rows that it prints, so that a payment that a sheet lost, doubled or changed
 * is named by its payee.
 */
public final class CampaignAgreement {

    private static final int FEW = 3;

    private final Transactions transactions;
    private final AidForms forms;

    public CampaignAgreement(Transactions transactions, AidForms forms) {
        this.transactions = transactions;
        this.forms = forms;
    }

    /** Which paper differs from the ledger. */
    public enum Sheet {
        ROSTER, BANK_LIST;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is different. */
    public sealed interface Difference {

        /** The difference as a sentence. */
        Advice advice();

        /** A payee's sum on a sheet is not that of the ledger; {@code more} is negative where the sheet has less. */
        record OfPayee(Sheet sheet, String payee, Money more) implements Difference {
            @Override
            public Advice advice() {
                return Advice.of(
                        "", "paper.agreement." + sheet.word() + (more.fen() > 0 ? ".more" : ".less"), payee, size(more));
            }
        }

        /** The bank is to transfer it, but no card is known. */
        record CardMissing(String voucher, String payee, Money amount) implements Difference {
            @Override
            public Advice advice() {
                return Advice.of("", "paper.agreement.card", voucher, payee, amount.text());
            }
        }

        /** The total that stands at the foot of a sheet is not the sum of its rows. */
        record Foot(Sheet sheet, Money more) implements Difference {
            @Override
            public Advice advice() {
                return Advice.of("", "paper.agreement.foot." + sheet.word(), size(more));
            }
        }

        private static String size(Money difference) {
            return Money.ofFen(Math.abs(difference.fen())).text();
        }
    }

    /**
     * @param ledger everything that was paid
     * @param transfers what of it the bank transfers
     */
    public record Sums(Money ledger, Money transfers, Money roster, Money bankList, List<Difference> differences) {
        public Sums {
            differences = List.copyOf(differences);
        }

        /** To the 分; that a card is missing stops the bank, not the sums. */
        public boolean agree() {
            return differences.stream().allMatch(CardMissing.class::isInstance);
        }

        /** That the three agree, and each difference. */
        public List<Advice> advice() {
            var said = new ArrayList<Advice>();
            if (agree()) {
                said.add(Advice.of("", "paper.agreement.same", ledger.text(), transfers.text(), byHand().text()));
            }
            differences.stream().filter(each -> !(each instanceof CardMissing)).map(Difference::advice).forEach(said::add);
            cards(said);
            return List.copyOf(said);
        }

        /** A few missing cards one by one, many as one sentence. */
        private void cards(List<Advice> said) {
            var missing = differences.stream().filter(CardMissing.class::isInstance).map(CardMissing.class::cast).toList();
            if (missing.size() <= FEW) {
                missing.stream().map(Difference::advice).forEach(said::add);
                return;
            }
            var sum = missing.stream().map(CardMissing::amount).reduce(Money.ZERO, Money::plus);
            said.add(Advice.of(
                    "", "paper.agreement.cards", Integer.toString(missing.size()), sum.text(),
                    missing.stream().limit(FEW).map(each -> each.payee() + "（" + each.voucher() + "）").collect(Collectors.joining("、"))));
        }

        /** In cash and in goods: on the roster, not on the bank list. */
        public Money byHand() {
            return ledger.minus(transfers);
        }
    }

    /** Refuses an unknown campaign. */
    public Outcome<Sums> of(String code, LocalDate on) {
        return transactions.read(() -> forms.numbered(AidForms.CAMPAIGN, code, on)
                .flatMap(campaign -> forms.sums(campaign, on))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of("campaign", "form.unknown.campaign", code))));
    }

    static Sums compare(List<PaymentLine> ledger, PaymentRosterForm roster, BankListForm bank) {
        var transfers = ledger.stream().filter(line -> line.way() == PayWay.BANK).toList();
        var onRoster = roster.rows().stream().map(row -> new Part(row.name(), row.amount())).toList();
        var onBankList = bank.rows().stream().map(row -> new Part(row.accountName(), row.amount())).toList();
        var differences = new ArrayList<Difference>();
        payees(Sheet.ROSTER, parts(ledger), onRoster, differences);
        payees(Sheet.BANK_LIST, parts(transfers), onBankList, differences);
        foot(Sheet.ROSTER, roster.total(), onRoster, differences);
        foot(Sheet.BANK_LIST, bank.total(), onBankList, differences);
        transfers.stream().filter(line -> line.bankCard().isBlank()).forEach(line ->
                differences.add(new CardMissing(line.voucher(), line.payeeName(), line.amount())));
        return new Sums(sum(parts(ledger)), sum(parts(transfers)), sum(onRoster), sum(onBankList), differences);
    }

    private record Part(String payee, Money amount) {}

    private static List<Part> parts(List<PaymentLine> lines) {
        return lines.stream().map(line -> new Part(line.payeeName(), line.amount())).toList();
    }

    private static Money sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }

    /** People of one name are one here: what matters is that no amount is lost, doubled or changed. */
    private static void payees(Sheet sheet, List<Part> ledger, List<Part> printed, List<Difference> differences) {
        var more = Stream.concat(
                        printed.stream(), ledger.stream().map(part -> new Part(part.payee(), Money.ZERO.minus(part.amount()))))
                .collect(Collectors.toMap(Part::payee, Part::amount, Money::plus, TreeMap::new));
        more.forEach((payee, amount) -> {
            if (amount.fen() != 0) {
                differences.add(new Difference.OfPayee(sheet, payee, amount));
            }
        });
    }

    private static void foot(Sheet sheet, PaymentRosterForm.Total total, List<Part> printed, List<Difference> differences) {
        var written = total.amount().isEmpty()
                ? Money.ZERO
                : Money.ofYuan(new BigDecimal(total.amount().replace(",", "")));
        if (!written.equals(sum(printed))) {
            differences.add(new Difference.Foot(sheet, written.minus(sum(printed))));
        }
    }
}
