package cn.uniondesk.paper;

import cn.uniondesk.office.aid.forms.PaymentRosterForm;
import cn.uniondesk.office.aid.forms.PaymentRosterForm.Heading;
import cn.uniondesk.office.aid.forms.PaymentRosterForm.Row;
import cn.uniondesk.office.aid.forms.PaymentRosterForm.Total;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Opinion;
import cn.uniondesk.office.household.forms.HouseholdFileForm;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Causes;
import cn.uniondesk.office.household.forms.HouseholdFileForm.FamilyMember;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Household;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Income;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Makers;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Opinions;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Papers;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Relief;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Work;
import cn.uniondesk.office.values.Money;
import java.util.List;
import java.util.stream.IntStream;

/** Invented people on forms; the ID numbers are of a region that is never given to a person. */
final class Samples {

    static final Imprint IMPRINT = new Imprint("示例街道总工会", "王敏", "2026-11-21 14:30");
    private static final List<String> CAUSES = List.of(
            "无劳动能力", "有劳动能力而未就业", "下岗失业", "未参加社会保险", "社会保险待遇落实不到位", "患重特大疾病", "遭受自然灾害", "遭受意外事故",
            "子女上学", "其他");
    private static final List<String> GROUPS = List.of(
            "低保范围内有劳动能力而未充分就业", "收入或生活水平低于低保线而未纳入低保", "支出性生活困难", "城市困难农民工", "供给侧结构性改革中的困难职工", "其他");
    private static final List<String> MEASURES = List.of("就业创业发展", "纳入社保制度覆盖", "政府救助兜底", "工会帮扶");

    private Samples() {}

    static HouseholdFileForm blankFile() {
        return HouseholdFileForm.blank(
                IMPRINT, new Causes(Choice.among(CAUSES, List.of()), Choice.among(CAUSES, List.of()), ""),
                new Relief("", "", Choice.among(GROUPS, List.of()), Choice.among(MEASURES, List.of())));
    }

    static HouseholdFileForm file(String headName, String address, int family) {
        return new HouseholdFileForm(
                IMPRINT,
                "2026年11月21日",
                new Household(
                        "SL-2026-0042", "ZG000871", "深度困难职工", headName, "女", "维吾尔族", "中共党员", "110000199001010005",
                        "1990-01-01", "恶性肿瘤", "肢体二级", "丧偶", "非农业", "示例市示例区", "13800000000", "010-60000000", "100000",
                        address, "承租单位公房", "46.5", "职工医保", "是", "否", "否"),
                new Work(
                        "病休", "非劳模", "2009年7月", "制造业", "示例市第三纺织机械有限责任公司", "国有企业", "停产"),
                new Income(
                        "2,860.00", "1,200.00", "35,520.00", "3", "986.67", "示例银行", "示例银行示例支行营业部",
                        "6222 0200 0000 0000 018"),
                new Causes(
                        Choice.among(CAUSES, List.of("患重特大疾病")), Choice.among(CAUSES, List.of("子女上学", "其他")),
                        "两年内先后两次手术，自付医疗费用较高。"),
                new Relief("是", "2026年3月2日", Choice.among(GROUPS, List.of("支出性生活困难")),
                        Choice.among(MEASURES, List.of("工会帮扶"))),
                IntStream.rangeClosed(1, family).mapToObj(Samples::member).toList(),
                new Papers("身份证正反面复印件、户口簿、诊断书、低保证明、近一年工资流水", "每半年走访一次"),
                new Makers("李娜", "张强", "王敏"),
                new Opinions(
                        new Opinion("情况属实，同意申报。", "赵建国", "2026年3月1日"),
                        new Opinion("经入户核查与公示无异议，同意建档。", "", ""), Opinion.BLANK));
    }

    private static FamilyMember member(int number) {
        return new FamilyMember(
                "家人" + "一二三四五六七八九十".charAt(number % 10), number == 1 ? "母亲" : "子女", "男", "群众", "110000198802290014",
                "1988-02-29", "居民医保", "良好", number == 1 ? "1,860.00" : "", "学生", "示例市第" + number + "中学");
    }

    static PaymentRosterForm roster(int rows) {
        var list = IntStream.rangeClosed(1, rows).mapToObj(Samples::row).toList();
        return new PaymentRosterForm(
                IMPRINT, new Heading("2026年元旦春节送温暖", "中央财政专项帮扶资金", "记-0128", "工会〔2026〕3号会议纪要", "2026年1月20日"), list,
                Total.of(rows, list), new PaymentRosterForm.Makers("王敏", "李娜", ""));
    }

    private static Row row(int number) {
        boolean bank = number % 3 > 0;
        return new Row(
                Integer.toString(number), number % 7 == 0 ? "阿卜杜热合曼·买买提" : "张秀英", number % 2 == 0 ? "男" : "女",
                "110000199001010005", number % 5 == 0 ? "示例街道第二社区居民委员会（新就业形态劳动者联合工会）" : "示例机械厂", "13800000000", "困难职工",
                "深度困难", "SL-2026-%04d".formatted(number), "送温暖", Money.ofFen(100_000 + number), bank ? "" : "米、面、油各1份，价值300元",
                bank ? "银行转账" : "现金", bank ? "示例银行示例支行" : "", bank ? "张秀英" : "", bank ? "6222 0200 0000 0000 018" : "",
                "2026-01-20", "", "");
    }
}
