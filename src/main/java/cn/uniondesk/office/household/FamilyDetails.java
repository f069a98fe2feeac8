package cn.uniondesk.office.household;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.Optional;

/** What describes somebody who lives in a household, on file or while the family applies. */
public final class FamilyDetails {

    /** 与户主关系, for an application that to the applicant, as written (本人, 配偶, 子 ...). */
    public static final RecordField<String> RELATION = RecordField.word("relation", "relation", 40).required()
            .called("关系", "与本人关系", "与职工关系", "家庭关系", "称谓", "与困难职工关系", "与申请人关系", "与职工本人关系", "成员关系",
                    "亲属关系", "与户主的关系", "关系与户主", "与建档人关系").listed(6);
    /** 人员身份 (在职, 学生 ...). */
    public static final RecordField<String> STANDING = RecordField.word("standing", "standing")
            .called("身份", "成员身份", "人员类别", "就业状况", "从业状况", "职业", "身份类别", "人员类型", "现状", "就业情况", "就学就业情况")
            .listed(8);
    public static final RecordField<Money> MONTHLY_INCOME = RecordField.amount("monthlyIncome")
            .called("月均收入", "月平均收入", "个人月收入", "收入", "每月收入", "月收入额", "本人月收入", "平均月收入", "月工资").listed(8);
    public static final RecordField<String> SCHOOL = RecordField.text("school", 150)
            .called("单位或学校", "就读学校", "所在学校", "工作单位或学校", "学校名称", "单位(学校)", "单位/学校", "在读学校", "工作(学习)单位",
                    "工作学习单位", "就读院校", "单位及学校", "学校或单位").listed(10);
    public static final RecordField<String> SCHOOL_STAGE = RecordField.code("schoolStage", "school.stage", 20)
            .called("就读阶段", "当前学历", "就学阶段", "学历层次", "在读学段", "就读学段", "教育阶段", "在读阶段");
    public static final RecordField<Long> SCHOOL_YEAR = RecordField.whole("schoolYearEntered")
            .called("入学时间", "入学年度", "入学日期");
    public static final Declaration DECLARATION = Declaration.of("family", RELATION, STANDING, MONTHLY_INCOME, SCHOOL,
            SCHOOL_STAGE, SCHOOL_YEAR);

    private static final int FIRST_SCHOOL_YEAR = 1950;

    private FamilyDetails() {}

    /** Somebody of whom only the relation is known. */
    public static Values related(String relation) {
        return Values.NONE.with(RELATION, relation);
    }

    /** What is refused of a member by itself, whoever enters it. */
    public static void judge(Values details, LocalDate today, Judgement judgement) {
        judgement.refuse(details.wrong(DECLARATION.fields(), today));
        Optional.ofNullable(details.get(SCHOOL_YEAR)).filter(year -> year < FIRST_SCHOOL_YEAR || year > today.getYear())
                .ifPresent(year -> judgement.refuse(
                        SCHOOL_YEAR.name(), "household.refused.school_year", year.toString()));
    }
}
