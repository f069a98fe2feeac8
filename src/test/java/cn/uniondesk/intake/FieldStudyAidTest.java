package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.PaymentDraft;
import cn.uniondesk.office.aid.PaymentLedger;
import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.Pedigree;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.report.ReportedAreas;
import cn.uniondesk.store.report.SubmissionTable;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two field studies say of a year's aid, brought in as ledgers and entered at the desk, and read out of the tables. */
class FieldStudyAidTest {

    private static final Period THIRD = new Period(2026, 3);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @TempDir
    private Path folder;

    private IntakeOffice office;
    private QuarterTables tables;

    @BeforeEach
    void open() {
        office = new IntakeOffice();
        tables = ReportedAreas.tables(office.session, new SubmissionTable(office.session, office.writer), new ReportWords(Texts.chinese()));
        office.take(UnionLedger.KIND, new SheetMaker()
                .sheet("工会", List.of(List.of("工会名称", "组织类型", "上级工会"), List.of("梧桐环卫工会", "单独基层工会", "")))
                .xlsx(folder.resolve("工会.xlsx")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** A number that is right, of somebody of this year of birth. */
    private static String number(int year, int order) {
        var body = "110109%d%02d%02d%03d".formatted(year, 1 + order % 12, 1 + order / 12 % 28, order % 1000);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        var number = body + "10X98765432".charAt(sum % 11);
        assertThat(IdentityNumber.isValid(number)).isTrue();
        return number;
    }

    /** Households with these numbers of members; a member's number tells household and place. */
    private void households(List<Integer> people) {
        var files = new ArrayList<List<Object>>();
        var family = new ArrayList<List<Object>>();
        files.add(List.of("档案编号", "姓名", "身份证号", "所属工会", "建档日期", "家庭人口", "家庭年收入", "主要致困原因"));
        family.add(List.of("档案编号", "与户主关系", "姓名", "身份证号"));
        for (int i = 0; i < people.size(); i++) {
            files.add(List.of("DA%03d".formatted(i), "户主" + i, number(1975, i), "梧桐环卫工会", "2026-03-0" + (1 + i % 9),
                    people.get(i), 12_000, "子女上学"));
            for (int k = 0; k < people.get(i); k++) {
                family.add(List.of("DA%03d".formatted(i), k == 0 ? "本人" : "子女", k == 0 ? "户主" + i : "成员" + i + "之" + k,
                        k == 0 ? number(1975, i) : number(2006, i * 10 + k)));
            }
        }
        var report = office.take(HouseholdLedger.KIND,
                new SheetMaker().sheet("困难职工", files).sheet("家庭成员", family).xlsx(folder.resolve("困难职工.xlsx")));
        assertThat(report.main().created()).isEqualTo(people.size());
    }

    private long figure(String table, String line, String column) {
        return tables.table(table, THIRD).orElseThrow().figures().get(new CellKey(table, line, column)).amount();
    }

    private List<String> averages(String table, String line, String column) {
        var pedigree = tables.pedigree(new CellKey(table, line, column), THIRD, 1000).orElseThrow();
        assertThat(pedigree.sum()).isEqualTo(pedigree.figure());
        return pedigree.averages().stream().map(each -> each.among() + " " + each.each().text() + " / " + each.count()).toList();
    }

    /** Amounts in whole yuan that differ from one another and come to the sum. */
    private static List<Long> amounts(int count, long sum) {
        var amounts = new ArrayList<>(LongStream.range(0, count).mapToObj(i -> sum / count - count / 2 + i).toList());
        amounts.set(0, amounts.getFirst() + sum - amounts.stream().mapToLong(Long::longValue).sum());
        return amounts;
    }

    /** 全区共有46名困难职工的子女获得资助,资助金额32.1万元,其中单亲特困女职工7人,资助金额5.3万元. */
    @Test
    void forty_six_students_and_321_000_yuan_of_these_seven_of_single_mothers_with_53_000() {
        households(Collections.nCopies(46, 2));
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("发放日期", "档案编号", "姓名", "学生姓名", "学生身份证号", "帮扶类型", "资金来源", "金额（元）", "凭证号", "学段", "是否新生",
                "单亲困难女职工子女"));
        var single = amounts(7, 53_000);
        var others = amounts(39, 268_000);
        var stages = List.of("本科", "专科", "高中", "中职", "研究生");
        for (int i = 0; i < 46; i++) {
            rows.add(List.of("2026-08-2" + i % 10, "DA%03d".formatted(i), "户主" + i, "成员" + i + "之1", number(2006, i * 10 + 1),
                    i % 2 == 0 ? "金秋助学" : "子女助学", "上级工会补助", i < 7 ? single.get(i) : others.get(i - 7), "记-" + i,
                    stages.get(i % 5), i % 3 == 0 ? "是" : "否", i < 7 ? "是" : "否"));
        }
        // The second half of one student's aid: the same person, so no forty-seventh.
        var half = (long) rows.get(46).get(7) / 2;
        var again = new ArrayList<>(rows.get(46));
        again.set(7, half);
        again.set(8, "记-100");
        rows.set(46, with(rows.get(46), 7, (long) rows.get(46).get(7) - half));
        rows.add(again);
        assertThat(office.take(AidLedger.KIND, new SheetMaker().sheet("助学", rows).xlsx(folder.resolve("助学.xlsx"))).main().created())
                .isEqualTo(47);

        assertThat(figure("T05", "total", "quarter.people.new") + figure("T05", "total", "quarter.people.continuing")).isEqualTo(46);
        assertThat(figure("T05", "total", "quarter.amount")).isEqualTo(321_000_00);
        assertThat(figure("T05", "total", "quarter.people.single_mother")).isEqualTo(7);
        assertThat(figure("T05", "total", "quarter.amount.single_mother")).isEqualTo(53_000_00);
        assertThat(figure("T03", "schooling", "quarter.amount")).isEqualTo(321_000_00);
        assertThat(figure("T03", "schooling", "quarter.people")).isEqualTo(46);
        assertThat(averages("T05", "total", "quarter.amount")).containsExactly("PEOPLE 6,978.26 / 46");
        assertThat(averages("T05", "total", "quarter.amount.single_mother")).containsExactly("PEOPLE 7,571.43 / 7");
    }

    private static List<Object> with(List<Object> row, int at, Object value) {
        var changed = new ArrayList<>(row);
        changed.set(at, value);
        return changed;
    }

    /** 困难职工专项帮扶资金15.8412万元,14户,42人。关爱60岁环卫工人6.975万元93人. */
    @Test
    void fourteen_households_42_people_158_412_yuan_and_93_sanitation_workers_at_750() {
        households(List.of(1, 2, 3, 4, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3));
        var amounts = amounts(14, 158_412);
        var ledger = new PaymentLedger(office.registers.payments(), office.registers.households(), office.registers.people(),
                office.registers.ruleBooks(), office.registers.offices(), office.session, IntakeOffice.clock(IntakeOffice.TODAY));
        for (int i = 0; i < 14; i++) {
            var file = office.registers.households().numbered("DA%03d".formatted(i)).orElseThrow();
            var aided = office.registers.households().members(file.id()).stream().map(HouseholdMember::personId).toList();
            var saved = ledger.save(new PaymentDraft(0, "专-" + i, "living", "central", Money.ofFen(amounts.get(i) * 100),
                    THIRD.firstDay().plusDays(i), PayWay.BANK, "", file.headPersonId(), file.id(), null, null, false, "", null,
                    null, "", "", aided));
            assertThat(saved).isInstanceOf(Outcome.Done.class);
        }
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("发放日期", "姓名", "身份证号", "帮扶类型", "资金来源", "金额（元）", "凭证号"));
        for (int i = 0; i < 93; i++) {
            rows.add(List.of("2026-09-01", "环卫" + Character.toString('一' + i), number(1966, i), "送温暖", "本级工会经费", 750, "环-1"));
        }
        assertThat(office.take(AidLedger.KIND, new SheetMaker().sheet("环卫", rows).xlsx(folder.resolve("环卫.xlsx"))).main().created())
                .isEqualTo(93);

        assertThat(figure("T03", "total", "quarter.households")).isEqualTo(14);
        assertThat(figure("T03", "total", "quarter.people")).isEqualTo(42);
        assertThat(figure("T03", "total", "quarter.times")).isEqualTo(42);
        assertThat(figure("T03", "total", "quarter.amount")).isEqualTo(158_412_00);
        assertThat(figure("T03", "total", "quarter.amount.source.central")).isEqualTo(158_412_00);
        assertThat(figure("T04", "warmth.2026", "quarter.people")).isEqualTo(93);
        assertThat(figure("T04", "warmth.2026", "quarter.amount")).isEqualTo(69_750_00);
        assertThat(averages("T03", "total", "quarter.amount")).containsExactly("HOUSEHOLDS 11,315.14 / 14", "PEOPLE 3,771.71 / 42");
        assertThat(averages("T04", "total", "quarter.amount")).containsExactly("PEOPLE 750.00 / 93");
        assertThat(tables.pedigree(new CellKey("T03", "total", "quarter.households"), THIRD, 20).orElseThrow().portions())
                .extracting(each -> each.record().number() + " " + each.name()).hasSize(14).startsWith("DA000 户主0", "DA001 户主1");
    }

    /** 570,600 ÷ 661 is 863.24, but the study prints 863.31: its 57.06 万元 were rounded from about 570,648 yuan. */
    @Test
    void an_average_is_taken_from_the_fen_and_not_from_rounded_ten_thousands() {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("发放日期", "姓名", "身份证号", "帮扶类型", "资金来源", "金额（元）", "凭证号"));
        var cents = amounts(661, 570_647_91);
        for (int i = 0; i < 661; i++) {
            rows.add(List.of("2026-07-15", "职工" + Character.toString('一' + i), number(1970, i), "送温暖", "本级工会经费",
                    "%d.%02d".formatted(cents.get(i) / 100, cents.get(i) % 100), "补-1"));
        }
        office.take(AidLedger.KIND, new SheetMaker().sheet("补助", rows).xlsx(folder.resolve("补助.xlsx")));
        var pedigree = tables.pedigree(new CellKey("T04", "total", "quarter.amount"), THIRD, 10).orElseThrow();
        assertThat(pedigree.figure().text()).isEqualTo("570,647.91");
        assertThat(pedigree.averages()).singleElement().extracting(Pedigree.Average::among, each -> each.each().text())
                .containsExactly(Measure.PEOPLE, "863.31");
    }
}
