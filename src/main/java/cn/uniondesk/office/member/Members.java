package cn.uniondesk.office.member;

import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The member register (会员名册); 75,000 rows after ten years. */
public interface Members {

    Optional<Member> find(long id);

    Optional<Member> ofPerson(long personId);

    /** The memberships of these people, by person. */
    Map<Long, Member> ofPersons(Collection<Long> people);

    /** Sorts and filters by the fields of {@link Member#DECLARATION}; what is dated is as it holds on the day. */
    Page<RecordLine> list(ListQuery query, LocalDate on);

    long save(Member member, Origin origin);

    /** Empty before the first day of any history. */
    Optional<MemberStanding> standing(long memberId, LocalDate on);

    /** The same of many at once, by member. */
    Map<Long, MemberStanding> standings(Collection<Long> members, LocalDate on);

    void enterState(long memberId, LocalDate from, MemberState state, String reason, Origin origin);

    void enterUnion(long memberId, LocalDate from, long unionId, Origin origin);

    void enterGroup(long memberId, LocalDate from, EightGroup group, boolean newEmployment, Origin origin);
}
