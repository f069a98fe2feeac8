package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static cn.uniondesk.store.household.FamilyOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.recheck.Recheck.Difference;
import cn.uniondesk.office.household.recheck.Recheck;
import cn.uniondesk.office.household.recheck.WhatIf;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecheckTest {

    private FamilyOffice office;
    private WhatIf whatIf;

    @BeforeEach
    void open() {
        office = new FamilyOffice();
        whatIf = new WhatIf(office.store.session(), new OpenFileTable(office.store.session()), office.rules);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private long filed(String name, String number, long yuanAHeadAndMonth) {
        long way = office.application(name);
        office.toApproval(way);
        return done(office.filing.file(way, StepTaken.of(Step.FILE, day("2026-03-17"), "陈干事"), office.file(number),
                new Finances(2, Money.ofYuan(yuanAHeadAndMonth * 24), Money.ZERO, Money.ZERO), null));
    }

    private RuleBook withStandard(long yuan) {
        var book = office.rules.now().book();
        var standards = new ArrayList<>(book.standards());
        standards.add(new Standard("*", Money.ofYuan(yuan), "", day("2026-07-01"), "新标准", "高"));
        return new RuleBook("2026-2", "区总", FamilyOffice.TODAY, "", book.parameters(), standards, book.codes(), book.words(), book.days());
    }

    @Test
    void aRecheckTellsWhatDiffersAndLeavesTheCardAlone() {
        long file = filed("张兰", "DH-001", 1_486);
        var frozen = office.households.decision(file, FamilyOffice.TODAY).orElseThrow();
        assertThat(frozen.category()).isEqualTo(Category.RELATIVE);
        var recheck = Recheck.of(frozen, FamilyOffice.TODAY, withStandard(1_490), "东湖区总工会");
        assertThat(recheck.now().category()).isEqualTo(Category.DEEP);
        assertThat(recheck.differences()).containsExactly(Difference.CATEGORY, Difference.STANDARD);
        assertThat(recheck.nearest().distance().text()).isEqualTo("-4.00");
        var richer = Recheck.of(frozen, new Finances(3, Money.ofYuan(150_000), Money.ZERO, Money.ZERO),
                FamilyOffice.TODAY, office.rules.now().book(), "东湖区总工会");
        assertThat(richer.differences()).containsExactly(Difference.CATEGORY, Difference.PEOPLE, Difference.INCOME);
        assertThat(office.households.decisions(file)).containsExactly(frozen);
    }

    @Test
    void ifTheStandardRisesTheListNamesEachFileThatWouldChange() {
        filed("张兰", "DH-001", 1_486);
        filed("李梅", "DH-002", 1_000);
        filed("王强", "DH-003", 2_000);
        long closed = filed("赵敏", "DH-004", 1_486);
        long way = office.proceedings.ofHousehold(closed).orElseThrow().id();
        office.take(way, StepTaken.of(Step.CLOSE, day("2026-10-01")).because("moved", ""));

        assertThat(whatIf.today(FamilyOffice.TODAY).affected()).isEmpty();
        assertThat(whatIf.rises(new BigDecimal("2"), FamilyOffice.TODAY).affected()).isEmpty();
        var result = whatIf.rises(new BigDecimal("3"), FamilyOffice.TODAY);
        assertThat(result.looked()).isEqualTo(3);
        assertThat(result.standard()).isEqualTo(Money.ofFen(149_350));
        assertThat(result.affected()).singleElement().satisfies(each -> {
            assertThat(each.file().number()).isEqualTo("DH-001");
            assertThat(each.headName()).isEqualTo("张兰");
            assertThat(each.recheck().frozen().category()).isEqualTo(Category.RELATIVE);
            assertThat(each.recheck().now().category()).isEqualTo(Category.DEEP);
        });
        assertThat(whatIf.rises(new BigDecimal("-50"), FamilyOffice.TODAY).affected())
                .extracting(each -> each.file().number()).isEqualTo(List.of("DH-001", "DH-002", "DH-003"));
        assertThat(office.rules.now().book().standards()).hasSize(1);
    }
}
