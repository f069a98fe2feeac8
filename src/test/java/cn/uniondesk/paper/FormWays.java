package cn.uniondesk.paper;

import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.casefile.CaseFile;
import cn.uniondesk.office.household.casefile.Cases;
import cn.uniondesk.office.household.exclusion.Checklist;
import cn.uniondesk.office.household.lifting.AboveTheLine;
import cn.uniondesk.office.household.lifting.IncomeMonth;
import cn.uniondesk.office.household.paper.Completeness;
import cn.uniondesk.office.household.paper.Paper;
import cn.uniondesk.office.household.procedure.CaseProgress;
import cn.uniondesk.office.household.procedure.Proceeding;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.reckoning.Counted;
import cn.uniondesk.office.household.reckoning.Item;
import cn.uniondesk.office.household.reckoning.Side;
import cn.uniondesk.office.household.reckoning.Sums;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented ways of families: filed in March, visited, to be lifted in September. The words of the large one are long. */
final class FormWays implements Cases {

    private static final LocalDate APPLIED = LocalDate.of(2026, 2, 2);
    private final Function<Long, Household> files;

    FormWays(Function<Long, Household> files) {
        this.files = files;
    }

    @Override
    public Optional<CaseFile> ofHousehold(long householdId, LocalDate on) {
        var file = files.apply(householdId);
        int times = file.number().equals(FormOffice.LARGE) ? 12 : 1;
        return Optional.of(new CaseFile(
                new CaseProgress(
                        new Proceeding(
                                1, householdId, file.headPersonId(), 0, false, new Causes("06", List.of("09")),
                                words("本人患病两年，先后手术两次，自付医疗费用较高，妻子照料无法工作，女儿正在读大学，生活困难，申请建档帮扶。", times), ""),
                        steps(times), Stage.FOLLOWED, null),
                Optional.of(file), List.of(), Optional.empty(), Optional.of(total()), visits(times),
                new Checklist(List.of()), papers(times), new Completeness(List.of()), months(on), Optional.empty()));
    }

    private static List<StepTaken> steps(int times) {
        var steps = new ArrayList<StepTaken>();
        Stream.of(
                        StepTaken.of(Step.APPLY, APPLIED),
                        StepTaken.of(Step.ACCEPT, APPLIED.plusDays(1), "陈文"),
                        StepTaken.of(Step.VISIT, APPLIED.plusDays(3), "陈文", "李娜"),
                        StepTaken.of(Step.AGREE, APPLIED.plusDays(20), "王建国", "陈文", "李娜", "赵敏").document("示工纪〔2026〕3号")
                                .because("", words("同意认定为深度困难职工并公示。", times)),
                        StepTaken.of(Step.PUBLISH, APPLIED.plusDays(22))
                                .notice(APPLIED.plusDays(29), words("示例社区公告栏", times == 1 ? 1 : 4), "010-60000000"),
                        StepTaken.of(Step.OBJECT, APPLIED.plusDays(24)).because("", words("有居民反映其女儿已经工作。", times)),
                        StepTaken.of(Step.DISMISS, APPLIED.plusDays(26), "陈文").because("", words("经核实女儿仍在校学习，异议不成立。", times)),
                        StepTaken.of(Step.END_NOTICE, APPLIED.plusDays(30), "陈文"),
                        StepTaken.of(Step.REPORT, APPLIED.plusDays(30), "陈文"),
                        StepTaken.of(Step.APPROVE, APPLIED.plusDays(36)).document("区工批〔2026〕8号"),
                        StepTaken.of(Step.FILE, APPLIED.plusDays(37), "陈文"),
                        StepTaken.of(Step.PROPOSE_LIFT, LocalDate.of(2026, 9, 1), "王敏").because("", words("病情稳定，恢复工作，收入连续六个月高于低保标准。", times)),
                        StepTaken.of(Step.AGREE, LocalDate.of(2026, 9, 4), "王建国", "陈文").document("示工纪〔2026〕19号")
                                .because("", words("同意脱困。", times)),
                        StepTaken.of(Step.PUBLISH, LocalDate.of(2026, 9, 7)).notice(LocalDate.of(2026, 9, 14), "示例社区公告栏", "010-60000000"),
                        StepTaken.of(Step.LIFT, LocalDate.of(2026, 9, 20)).document("区工批〔2026〕31号"))
                .forEach(step -> steps.add(new StepTaken(
                        steps.size() + 1, 1, step.step(), null, step.on(), step.until(), step.handlers(), step.documentNumber(),
                        step.place(), step.phone(), step.reason(), step.note(), "")));
        return steps;
    }

    private static List<Visit> visits(int times) {
        return List.of(
                new Visit(
                        1, 1, VisitPurpose.VERIFICATION, APPLIED.plusDays(3), List.of("陈文", "李娜"), Values.NONE
                                .with(Visit.PLACE, "示例路18号院3号楼501室").with(Visit.PEOPLE_MET, "本人和妻子")
                                .with(Visit.DWELLING_OWNER, "示例机械厂").with(Visit.DWELLING_TYPE, "承租单位公房")
                                .with(Visit.DWELLING_AREA, "46.5").with(Visit.RENT, Money.ofYuan(260))
                                .with(Visit.VEHICLE, "无").with(Visit.SHOPS, "无").with(Visit.SHARES, "无")
                                .with(Visit.DEPOSITS, "活期存款约三千元")
                                .with(Visit.SEEN, words("老式家具，无贵重物品；墙面返潮，冬季用电暖气取暖。", times))
                                .with(Visit.NEIGHBOURS, words("邻居反映该户生活节俭，夫妻和睦。", times))
                                .with(Visit.NEEDS, words("医疗救助和女儿的助学金。", times))
                                .with(Visit.CONCLUSION, words("情况属实，符合深度困难职工条件。", times))),
                new Visit(
                        2, 1, VisitPurpose.FOLLOW_UP, LocalDate.of(2026, 9, 25), List.of("王敏", "陈文"), Values.NONE
                                .with(Visit.PLACE, "家中").with(Visit.PEOPLE_MET, "本人")
                                .with(Visit.SITUATION, words("病情稳定，已回原单位从事轻便工作。", times))
                                .with(Visit.CHANGES, words("女儿升入大学二年级。", times))
                                .with(Visit.NEEDS, words("希望继续助学。", times))
                                .with(Visit.CONCLUSION, words("继续联系六个月。", times)).with(Visit.POOR_AGAIN, false)));
    }

    private static List<Paper> papers(int times) {
        return IntStream.rangeClosed(1, 3 * times)
                .mapToObj(number -> new Paper(
                        number, 1, List.of("户口簿", "身份证复印件", "诊断书").get(number % 3), null, APPLIED, 1, "", "", ""))
                .toList();
    }

    private static Sums.Total total() {
        var items = List.of(
                Item.yearly(Side.INCOME, "wage", null, Money.ofYuan(52_320)),
                Item.yearly(Side.SPENDING, "illness", null, Money.ofYuan(12_000)),
                Item.yearly(Side.SPENDING, "schooling", null, Money.ofYuan(7_500)),
                Item.yearly(Side.SPENDING, "work_cost", null, Money.ofYuan(500)));
        return new Sums.Total(
                new Finances(3, Money.ofYuan(52_320), Money.ofYuan(20_000), Money.ZERO),
                items.stream().map(item -> new Counted(item, Counted.How.COUNTED, item.year())).toList());
    }

    private static AboveTheLine months(LocalDate on) {
        return new AboveTheLine(
                IntStream.rangeClosed(1, 6)
                        .mapToObj(back -> YearMonth.from(on).minusMonths(back))
                        .map(month -> new AboveTheLine.Line(
                                month, new IncomeMonth(0, 1, month, Money.ofYuan(5_400), 3, ""), Money.ofYuan(1_450)))
                        .toList(),
                6);
    }

    private static String words(String sentence, int times) {
        return sentence.repeat(times);
    }
}
