package cn.uniondesk.office.org;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.Mask;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.office.record.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 工会: one union of the office's register, federations too. A federation holds unions, never members. States, terms and
 * certificates are dated histories beside it.
 *
 * @param values what the register says of it: the values of {@link #KEPT}
 */
public record TradeUnion(long id, Values values) {

    public static final RecordField<String> NAME = RecordField.name("name", 150).required().called("工会名称");
    public static final RecordField<String> KIND = RecordField.code("kind", "union.kind").called("组织类型");
    /** The union above it in the register, none directly under the office. */
    public static final RecordField<Long> PARENT = RecordField.link("parentId", "union").called("上级工会");
    public static final RecordField<String> UNIT_NAME = RecordField.text("unitName", 150).called("单位名称");
    public static final RecordField<String> UNIT_CREDIT_CODE =
            RecordField.spelt("unitCreditCode", 40, Spelling.CREDIT_CODE).called("单位统一社会信用代码");
    /** Begins with 8. */
    public static final RecordField<String> CREDIT_CODE =
            RecordField.spelt("creditCode", 40, Spelling.CREDIT_CODE).called("工会法人统一社会信用代码");
    public static final RecordField<String> INDUSTRY = RecordField.word("industry", "industry").called("所属行业");
    public static final RecordField<String> GRADE = RecordField.word("grade", "union.grade", 20).called("分类等级");
    public static final RecordField<LocalDate> ESTABLISHED_ON = RecordField.event("establishedOn").called("建会日期");
    public static final RecordField<Long> WORKERS = RecordField.whole("workers").called("职工人数");
    public static final RecordField<Long> FEMALE_WORKERS = RecordField.whole("femaleWorkers").called("女职工人数");
    /** As the union states them; the report counts the register instead. */
    public static final RecordField<Long> STATED_MEMBERS = RecordField.whole("statedMembers").called("会员人数");
    public static final RecordField<Long> STATED_FEMALE_MEMBERS =
            RecordField.whole("statedFemaleMembers").called("女会员人数");
    public static final RecordField<LocalDate> STATED_ON = RecordField.event("statedOn");
    public static final RecordField<String> CHAIR_NAME = RecordField.text("chairName", 50).called("主席");
    public static final RecordField<String> CONTACT_PHONE =
            RecordField.telephone("contactPhone").masked(Mask.NONE).called("联系电话");
    public static final RecordField<String> ADDRESS = RecordField.text("address", 300).called("单位地址");
    public static final RecordField<String> REMARK = RecordField.free("remark").called("备注");

    /** A day that is not known yet begins a new term. */
    public static final RecordField<LocalDate> TERM_STARTS_ON = RecordField.event("termStartsOn").called("本届开始日期");
    public static final RecordField<Long> TERM_YEARS = RecordField.whole("termYears").called("届期");
    public static final RecordField<String> CERTIFICATE_NUMBER =
            RecordField.text("certificateNumber", 60).called("法人证书编号");
    public static final RecordField<LocalDate> CERTIFICATE_FROM = RecordField.day("certificateFrom").called("法人证书有效期自");
    /** A day that is not known yet is a new certificate. */
    public static final RecordField<LocalDate> CERTIFICATE_UNTIL =
            RecordField.day("certificateUntil").called("法人证书有效期至");

    /** What a row of a ledger says of the union itself. */
    public static final List<RecordField<?>> DETAILS = List.of(NAME, KIND, UNIT_NAME, UNIT_CREDIT_CODE, CREDIT_CODE, INDUSTRY,
            GRADE, ESTABLISHED_ON, WORKERS, FEMALE_WORKERS, STATED_MEMBERS, STATED_FEMALE_MEMBERS, CHAIR_NAME, CONTACT_PHONE,
            ADDRESS, REMARK);

    /** The union with its latest term and certificate. */
    public static final Declaration DECLARATION = Declaration.of("union", NAME, KIND.required(), PARENT, CREDIT_CODE,
            ESTABLISHED_ON, GRADE, INDUSTRY, UNIT_NAME, UNIT_CREDIT_CODE, TERM_STARTS_ON, TERM_YEARS, CERTIFICATE_NUMBER,
            CERTIFICATE_FROM, CERTIFICATE_UNTIL, WORKERS, FEMALE_WORKERS, STATED_MEMBERS, STATED_FEMALE_MEMBERS, STATED_ON,
            CHAIR_NAME, CONTACT_PHONE, ADDRESS, REMARK);

    /** What is kept of the union itself. */
    public static final List<RecordField<?>> KEPT = Stream.concat(DETAILS.stream(), Stream.of(PARENT, STATED_ON)).toList();

    /** The same union under the id by which the office knows it. */
    public TradeUnion known(long as) {
        return new TradeUnion(as, values);
    }

    public String name() {
        return values.text(NAME);
    }

    public String kind() {
        return values.text(KIND);
    }

    /** Null directly under the office. */
    public Long parentId() {
        return values.get(PARENT);
    }
}
