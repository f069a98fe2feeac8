package cn.uniondesk.office.member;

import static cn.uniondesk.office.record.RecordField.Use.FILTERS;
import static cn.uniondesk.office.record.RecordField.Use.SORTS;

import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Values;
import java.time.LocalDate;
import java.util.List;

/**
 * 会员: the membership of one person. State, union and group are dated histories beside it.
 *
 * @param details what describes the membership: the values of {@link #DETAILS}
 */
public record Member(long id, long personId, Values details) {

    public static final RecordField<String> CARD_NUMBER = RecordField.number("cardNumber", 40).called("会员证号");
    public static final RecordField<LocalDate> JOINED_ON =
            RecordField.event("joinedOn").called("入会日期").listed(8, SORTS);
    public static final RecordField<String> EMPLOYMENT = RecordField.word("employment", "employment").called("用工形式");
    public static final RecordField<String> DUTY =
            RecordField.text("duty", 60).called("职务", "岗位", "工种", "职务（工种）").listed(8);
    public static final RecordField<Boolean> MIGRANT_WORKER = RecordField.flag("migrantWorker").called("农民工");
    public static final RecordField<String> REMARK = RecordField.free("remark").called("备注");

    public static final RecordField<Long> UNION =
            RecordField.link("unionId", "union").required().called("所属工会").listed(18, SORTS);
    public static final RecordField<String> STATE =
            RecordField.code("state", "member.state").required().called("会籍状态").listed(7.5, SORTS, FILTERS);
    /** The day from which another union, state or group holds. */
    public static final RecordField<LocalDate> CHANGED_ON = RecordField.event("changedOn");
    public static final RecordField<String> EIGHT_GROUP =
            RecordField.code("eightGroup", "member.group").called("八大群体").listed(8, SORTS, FILTERS);
    public static final RecordField<Boolean> NEW_EMPLOYMENT =
            RecordField.flag("newEmployment").called("新就业形态").listed(8.5, FILTERS);

    /** What is kept as histories. */
    private static final List<RecordField<?>> DATED = List.of(UNION, STATE, CHANGED_ON, EIGHT_GROUP, NEW_EMPLOYMENT);

    /** Who is a member, and what the membership is. */
    public static final Declaration DECLARATION = Declaration.of("member",
            Person.NAME.called("姓名").listed(8, SORTS),
            Person.SEX.called("性别").listed(5, SORTS),
            Person.BIRTH_DATE.called("出生日期").listed(8, SORTS),
            Person.DOCUMENT_TYPE.required(),
            Person.DOCUMENT_NUMBER.required().called("身份证号").listed(13, SORTS),
            Person.MOBILE.called("手机号码").listed(9, SORTS),
            Person.NATION.called("民族"), Person.POLITICAL_STATUS.called("政治面貌"), Person.EDUCATION.called("学历"),
            Person.HEALTH.called("健康状况"), Person.DISABILITY.called("残疾类别"), Person.MARITAL_STATUS.called("婚姻状况"),
            Person.RESIDENCE_TYPE.called("户口类型"), Person.OTHER_CONTACT.called("其他联系方式"),
            Person.ADDRESS.called("家庭住址"),
            UNION, STATE, CHANGED_ON, EIGHT_GROUP, NEW_EMPLOYMENT, JOINED_ON, CARD_NUMBER, EMPLOYMENT, DUTY, MIGRANT_WORKER,
            REMARK)
            .about(Person.DECLARATION);

    public static final List<RecordField<?>> DETAILS =
            DECLARATION.fields().stream().filter(field -> !Person.DECLARATION.has(field) && !DATED.contains(field)).toList();

    public LocalDate joinedOn() {
        return details.get(JOINED_ON);
    }
}
