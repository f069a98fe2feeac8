package cn.uniondesk.store.aid;

import static cn.uniondesk.store.aid.AidOffice.day;
import static cn.uniondesk.store.aid.AidOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.Charge;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.PaymentDraft;
import cn.uniondesk.office.overrides.Exemption;
import cn.uniondesk.office.overrides.RuleOverride;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.report.Span;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A payment over its cap: refused at the desk, passed on purpose, found where it was imported. 低保 1,450.00, so 17,400 and 14,500. */
class OverCapTest {

    private final AidOffice office = new AidOffice();
    private long payee;
    private long file;

    @BeforeEach
    void file() {
        payee = office.person("张兰");
        file = office.filed("DH-001", payee);
    }

    @AfterEach
    void close() {
        office.store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "living, 1740000, BANK, ", "living, 1740001, BANK, amount", "schooling, 1450000, BANK, ", "schooling, 1450001, BANK, amount",
        "autumn_schooling, 1450001, BANK, amount", "warmth, 300000, BANK, ", "warmth, 300001, BANK, amount",
        "warmth, 100000, CASH, ", "warmth, 100001, CASH, way", "medical, 99999999, BANK, "
    })
    void theCapItselfIsAllowedAndOneFenMoreIsRefusedBesideItsField(String kind, long fen, PayWay way, String field) {
        var refused = refusals(save(draft(0, kind, fen, way), Exemption.NONE));
        assertThat(refused).extracting(Refusal::field).isEqualTo(field == null ? List.of() : List.of(field));
        if (field != null) {
            assertThat(Texts.chinese().text(refused.getFirst())).contains(Money.ofFen(fen).text(), Money.ofFen(fen - 1).text(), "0.01 元");
            assertThat(Texts.chinese().text(refused.getFirst())).contains("不能保存");
            assertThat(office.overrides.all()).isEmpty();
        }
    }

    @Test
    void severalPaymentsOfAYearAddUpAndAnotherYearBeginsAnew() {
        done(save(draft(0, "living", 1_000_000, PayWay.BANK), Exemption.NONE));
        done(save(draft(0, "living", 740_000, PayWay.BANK), Exemption.NONE));
        assertThat(refusals(save(draft(0, "living", 1, PayWay.BANK), Exemption.NONE))).extracting(Refusal::key)
                .containsExactly("payment.cap.sum.refused");
    }

    @Test
    void aReasonPassesAWarningAndStandsInTheListWithClauseAndBothFigures() {
        long id = done(save(draft(0, "living", 1_740_001, PayWay.BANK), Exemption.because("全家重病，主席办公会同意")));
        assertThat(office.overrides.all()).singleElement().satisfies(made -> {
            assertThat(made.record()).isEqualTo(new RecordRef(RecordType.PAYMENT, id, "记1740001"));
            assertThat(made.rule()).isEqualTo("aid.cap.living");
            assertThat(made.clause()).contains("每户每年不超过", "总工发〔2015〕20号");
            assertThat(made.allowed()).isEqualTo("17,400.00");
            assertThat(made.found()).isEqualTo("17,400.01");
            assertThat(made.reason()).isEqualTo("全家重病，主席办公会同意");
            assertThat(made.account()).isEqualTo("陈干事");
            assertThat(made.second()).isEmpty();
        });
        assertThat(office.overrides.of(new RecordRef(RecordType.PAYMENT, id, ""))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "急, , , override.refused.second", "急, 陈干事, 对, override.refused.same", "急, 李主席, 错, override.refused.password",
        "急, 没有这人, 对, override.refused.password", "急, 李主席, 对, ", ", 李主席, 对, payment.cap.refused"
    })
    void whatARuleForbidsNeedsAnotherAccountThatConfirms(String reason, String second, String password, String key) {
        var outcome = save(draft(0, "warmth", 100_001, PayWay.CASH),
                new Exemption(reason, second, password == null ? new char[0] : password.toCharArray()));
        if (key == null) {
            done(outcome);
            assertThat(office.overrides.all()).extracting(RuleOverride::second).containsExactly("李主席");
        } else {
            assertThat(refusals(outcome)).extracting(Refusal::key).contains(key);
            assertThat(office.overrides.all()).isEmpty();
        }
    }

    @Test
    void aChangeCountsForWhatItChangesAlone() {
        long id = imported("living", 2_000_000);
        done(save(draft(id, "living", 2_000_000, PayWay.BANK), Exemption.NONE));
        done(save(draft(id, "living", 1_900_000, PayWay.BANK), Exemption.NONE));
        assertThat(refusals(save(draft(id, "living", 1_900_001, PayWay.BANK), Exemption.NONE))).isNotEmpty();
        assertThat(refusals(save(draft(id, "schooling", 1_900_000, PayWay.BANK), Exemption.NONE))).isNotEmpty();
        assertThat(office.overrides.all()).isEmpty();
    }

    @Test
    void anImportedPaymentIsStoredAndFoundByTheCheckUnlessItWasPassedOnPurpose() {
        imported("living", 1_700_000);
        imported("living", 40_000);
        assertThat(found()).isEmpty();
        imported("living", 1);
        imported("warmth", 300_001);
        done(save(draft(0, "living", 100, PayWay.BANK), Exemption.because("急")));
        assertThat(found()).satisfiesExactlyInAnyOrder(
                living -> {
                    assertThat(living.left()).isEqualTo(1_740_001);
                    assertThat(living.right()).isEqualTo(1_740_000);
                    assertThat(living.said()).anyMatch(said -> said.contains("总工发〔2015〕20号"));
                },
                warmth -> assertThat(warmth.left()).isEqualTo(300_001));
    }

    @Test
    void whomAnImportedPaymentNamesStaysWhenTheDeskChangesSomethingElse() {
        long child = office.person("张小兰");
        long id = office.change(() -> office.payments.save(new Payment(
                0, "记两人", "medical", "own", Money.ofFen(100), day("2026-06-01"), PayWay.BANK, "", payee, file, null, 2026, false, "",
                null, null, "", "", List.of(payee, child)), Origin.DESK));
        done(save(draft(id, "medical", 200, PayWay.BANK), Exemption.NONE));
        assertThat(office.payments.find(id).orElseThrow().aidedPersonIds()).containsExactlyInAnyOrder(payee, child);
    }

    private List<RuleCase> found() {
        return office.store.session().query(sql -> new OverCapCases(sql, DefaultRuleBook.read(), "东湖区总工会")
                .of(new Span(day("2026-01-01"), day("2026-12-31"))));
    }

    private long imported(String kind, long fen) {
        return office.change(() -> office.payments.save(new Payment(
                0, "记" + kind + fen, kind, "own", Money.ofFen(fen), day("2026-06-01"), PayWay.BANK, "", payee, file, null, 2026, false, "",
                null, null, "", "", List.of(payee)), Origin.DESK));
    }

    private Outcome<Long> save(PaymentDraft draft, Exemption said) {
        return office.ledger.save(draft, Charge.NONE, said);
    }

    private PaymentDraft draft(long id, String kind, long fen, PayWay way) {
        return new PaymentDraft(
                id, "记" + fen, kind, "own", Money.ofFen(fen), day("2026-06-01"), way, "", payee, file, null, null, false, "", null, null,
                "", "", List.of());
    }

    private static List<Refusal> refusals(Outcome<Long> outcome) {
        return outcome instanceof Outcome.Refused<Long>(var refusals) ? refusals : List.of();
    }
}
