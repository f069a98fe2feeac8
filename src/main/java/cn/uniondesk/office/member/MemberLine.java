package cn.uniondesk.office.member;

import cn.uniondesk.office.people.Sex;
import java.time.LocalDate;

/** A member as the list shows one; number and telephone whole, masked by whoever shows them. */
public record MemberLine(
        long id,
        long personId,
        String name,
        Sex sex,
        LocalDate birthDate,
        String documentNumber,
        String mobile,
        String unionName,
        MemberState state,
        EightGroup eightGroup,
        boolean newEmployment,
        LocalDate joinedOn) {}
