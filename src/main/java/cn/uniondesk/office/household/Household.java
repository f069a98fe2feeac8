package cn.uniondesk.office.household;

import static cn.uniondesk.office.record.RecordField.Use.REPORTED;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.Mask;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.office.record.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 困难职工档案: one file a household.
 *
 * @param number 档案编号, unique
 * @param headPersonId the worker whose file it is (户主/职工本人)
 * @param unionId the union that keeps the file, 0 directly under the office
 * @param filedOn 建档日期: on file from this day
 * @param details what describes it, as the form 困难职工档案表 prints it: {@link #DETAILS}
 */
public record Household(long id, String number, long headPersonId, long unionId, LocalDate filedOn, Values details) {

    public static final RecordField<String> NUMBER = RecordField.text("number", 40).required().called("档案号");
    public static final RecordField<LocalDate> FILED_ON = RecordField.event("filedOn").required().called("建档时间");
    public static final RecordField<Long> UNION = RecordField.link("unionId", "union").required().called("所在工会");
    public static final RecordField<String> ARCHIVE_LEVEL = RecordField.word("archiveLevel", "archive.level", 40)
            .called("建档标准", "建档层级", "档案级别", "建档级别").listed(7);
    public static final RecordField<String> WORK_UNIT = RecordField.text("workUnit", 150)
            .called("单位名称", "所在单位", "单位", "现工作单位", "工作单位名称", "职工单位").listed(16);
    public static final RecordField<String> UNIT_NATURE = RecordField.word("unitNature", "unit.nature").called("企业性质");
    public static final RecordField<String> UNIT_CONDITION = RecordField.word("unitCondition", "unit.condition")
            .called("单位状况", "企业生产状况", "生产经营状况");
    public static final RecordField<String> INDUSTRY = RecordField.word("industry", "industry").called("行业");
    public static final RecordField<String> WORK_STATUS = RecordField.word("workStatus", "work.status")
            .called("就业状态", "就业状况", "在岗状态", "工作情况");
    public static final RecordField<String> MODEL_WORKER = RecordField.word("modelWorker", "model.worker")
            .called("劳模", "是否劳模", "劳模级别");
    public static final RecordField<LocalDate> WORKED_SINCE = RecordField.event("workedSince")
            .called("工作时间", "参加工作日期", "工作日期", "参加工作年月");
    public static final RecordField<String> HOUSING_TYPE = RecordField.word("housingType", "housing")
            .called("住房情况", "住房", "住房性质");
    public static final RecordField<String> FLOOR_AREA = RecordField.text("floorArea", 40)
            .called("住房面积", "面积", "住房建筑面积");
    public static final RecordField<String> MEDICAL_INSURANCE = RecordField.word("medicalInsurance", "medical.insurance")
            .called("医疗保险", "医保", "医保类型", "医疗保险状况", "参保情况");
    public static final RecordField<Boolean> SINGLE_PARENT = RecordField.flag("singleParent")
            .called("单亲", "单亲家庭", "是否单亲家庭", "是否为单亲家庭", "单亲情况");
    public static final RecordField<Boolean> ZERO_EMPLOYMENT = RecordField.flag("zeroEmployment")
            .called("是否为零就业家庭", "是否零就业家庭", "零就业");
    public static final RecordField<Boolean> SELF_RELIANT = RecordField.flag("selfReliant")
            .called("是否有一定自救能力", "自救能力", "是否有自救能力");
    public static final RecordField<String> REGISTERED_REGION = RecordField.text("registeredRegion", 60)
            .called("户口所在地行政区划", "户籍所在地", "户籍地");
    public static final RecordField<String> POSTCODE = RecordField.spelt("postcode", 20, Spelling.POSTCODE).called("邮编");
    public static final RecordField<String> BANK_NAME = RecordField.text("bankName", 80)
            .called("开户行", "银行名称", "开户行名称", "所属银行");
    public static final RecordField<String> BANK_BRANCH = RecordField.text("bankBranch", 120).called("开户支行", "开户网点");
    public static final RecordField<String> BANK_CARD = RecordField.spelt("bankCard", 40, Spelling.BANK_CARD)
            .masked(Mask.BANK_CARD)
            .called("卡号", "银行账号", "银行账户", "账号", "开户账号", "收款账号", "银行卡", "银行卡账号", "发放账号", "工资卡号",
                    "社保卡号", "本人银行卡号", "帐号", "银行帐号");
    /** 帮扶联系责任人. */
    public static final RecordField<String> CONTACT_CADRE = RecordField.text("contactCadre", 50)
            .called("帮扶责任人", "帮扶联系人", "联系人", "包户干部", "帮扶联系责任人", "帮扶干部", "结对干部", "责任人").listed(7);
    /** 家庭人口 as the ledger states it; who lives there is counted from the members. */
    public static final RecordField<Long> STATED_PEOPLE = RecordField.whole("statedPeople")
            .called("家庭人口数", "家庭人数", "人口", "人口数", "家庭成员数", "家庭总人口", "共同生活人口", "共同生活人数", "共同生活家庭人口",
                    "家庭成员人数", "家庭人口人", "家庭共同生活人口", "共同生活的家庭成员数", "家庭人口合计", "户内人口", "户人口");
    /** 其他 (文字描述) of the causes: what the list of causes has no word for. */
    public static final RecordField<String> CAUSE_NOTE = RecordField.text("causeNote", 200)
            .called("其他致困原因说明", "致困原因描述", "困难原因说明", "困难情况说明").listed(18, REPORTED);
    public static final RecordField<String> REMARK = RecordField.free("remark").called("说明", "附注", "备注说明", "情况说明");

    /** What describes a file, beside whose it is and since when. */
    public static final List<RecordField<?>> DETAILS = List.of(STATED_PEOPLE, ARCHIVE_LEVEL, SINGLE_PARENT, ZERO_EMPLOYMENT,
            SELF_RELIANT, WORK_UNIT, UNIT_NATURE, UNIT_CONDITION, INDUSTRY, WORK_STATUS, MODEL_WORKER, WORKED_SINCE,
            HOUSING_TYPE, FLOOR_AREA, MEDICAL_INSURANCE, REGISTERED_REGION, POSTCODE, BANK_NAME, BANK_BRANCH, BANK_CARD,
            CONTACT_CADRE, CAUSE_NOTE, REMARK);
    /** A file as the desk types it. */
    public static final Declaration DECLARATION = new Declaration("household", NUMBER,
            Stream.concat(Stream.of(NUMBER, FILED_ON, UNION), DETAILS.stream()).toList(), List.of());

    /** What stands for the file of a family that still applies: whose it would be and where, and nothing else. */
    public static Household applying(long headPersonId, long unionId) {
        return new Household(0, "", headPersonId, unionId, null, Values.NONE);
    }

    /** The same file under the id by which the office knows it. */
    public Household known(long as) {
        return new Household(as, number, headPersonId, unionId, filedOn, details);
    }

    /** The same file of this head. */
    public Household headedBy(long personId) {
        return new Household(id, number, personId, unionId, filedOn, details);
    }

    /** The same file as the one of this head, on file from the day. */
    public Household filed(long head, LocalDate on) {
        return new Household(id, number, head, unionId, on, details);
    }

    /** The same file with this contact cadre. */
    public Household lookedAfterBy(String cadre) {
        return new Household(id, number, headPersonId, unionId, filedOn, details.with(CONTACT_CADRE, cadre));
    }

    public String text(RecordField<String> detail) {
        return details.text(detail);
    }

    /** The file as its form shows it. */
    public Values values() {
        return details.with(NUMBER, number).with(FILED_ON, filedOn).with(UNION, unionId == 0 ? null : unionId);
    }
}
