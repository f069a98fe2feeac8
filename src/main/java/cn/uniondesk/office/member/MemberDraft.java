package cn.uniondesk.office.member;

import cn.uniondesk.office.people.PersonDraft;
import java.time.LocalDate;

/**
 * A member as typed into the form.
 *
 * @param id 0 for a new one
 * @param joinedOn 入会日期, null where unknown
 * @param state 会籍状态 from {@code changedOn} on
 * @param changedOn the day from which another union, state or group holds; null: today, for a new member the day of joining
 */
public record MemberDraft(
        long id,
        PersonDraft person,
        String cardNumber,
        Long unionId,
        LocalDate joinedOn,
        String employment,
        Boolean migrantWorker,
        EightGroup eightGroup,
        boolean newEmployment,
        MemberState state,
        LocalDate changedOn,
        String remark) {}
