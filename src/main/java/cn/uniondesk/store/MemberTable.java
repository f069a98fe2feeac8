package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER_GROUP;
import static cn.uniondesk.store.tables.Tables.MEMBER_STATE;
import static cn.uniondesk.store.tables.Tables.MEMBER_UNION;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;

import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberLine;
import cn.uniondesk.office.member.MemberStanding;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.MemberGroupRecord;
import cn.uniondesk.store.tables.tables.records.MemberRecord;
import cn.uniondesk.store.tables.tables.records.MemberStateRecord;
import cn.uniondesk.store.tables.tables.records.MemberUnionRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The member register, in {@code member} with its histories of state, union and group. */
public final class MemberTable implements Members {

    private final Session session;
    private final RecordWriter writer;

    public MemberTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public Optional<Member> find(long id) {
        return session.query(db -> db.fetchOptional(MEMBER, MEMBER.ID.eq(id)).map(MemberTable::member));
    }

    @Override
    public Optional<Member> ofPerson(long personId) {
        return session.query(db -> db.fetchOptional(MEMBER, MEMBER.PERSON_ID.eq(personId)).map(MemberTable::member));
    }

    @Override
    public Page<MemberLine> list(ListQuery query, LocalDate on) {
        var columns = new Columns(on);
        var selection = new KeyPages.Selection(
                columns.all(),
                NameSearch.people(query.search()).join(MEMBER).on(MEMBER.PERSON_ID.eq(PERSON.ID)),
                columns.matching(query.filters()));
        return columns.pages().page(session, query, selection, columns::line);
    }

    @Override
    public long save(Member member, Origin origin) {
        var row = new MemberRecord()
                .setPersonId(member.personId())
                .setCardNumber(member.cardNumber())
                .setJoinedOn(member.joinedOn())
                .setEmployment(member.employment())
                .setMigrantWorker(member.migrantWorker())
                .setRemark(member.remark());
        return writer.save(member.id(), row, origin);
    }

    @Override
    public Optional<MemberStanding> standing(long memberId, LocalDate on) {
        var columns = new Columns(on);
        return session.query(db -> db.select(columns.state, columns.union, columns.group, columns.newEmployment)
                .from(MEMBER)
                .where(MEMBER.ID.eq(memberId))
                .fetchOptional()
                .filter(row -> row.value1() != null && row.value2() != null)
                .map(row -> new MemberStanding(
                        Codes.constant(MemberState.class, row.value1()),
                        row.value2(),
                        group(row.value3()),
                        Boolean.TRUE.equals(row.value4()))));
    }

    @Override
    public void enterState(long memberId, LocalDate from, MemberState state, String reason, Origin origin) {
        writer.enter(
                new MemberStateRecord()
                        .setMemberId(memberId)
                        .setFromOn(from)
                        .setState(Codes.code(state))
                        .setReason(reason),
                MEMBER_STATE.MEMBER_ID.eq(memberId).and(MEMBER_STATE.FROM_ON.eq(from)),
                origin);
    }

    @Override
    public void enterUnion(long memberId, LocalDate from, long unionId, Origin origin) {
        writer.enter(
                new MemberUnionRecord().setMemberId(memberId).setFromOn(from).setUnionId(unionId),
                MEMBER_UNION.MEMBER_ID.eq(memberId).and(MEMBER_UNION.FROM_ON.eq(from)),
                origin);
    }

    @Override
    public void enterGroup(long memberId, LocalDate from, EightGroup group, boolean newEmployment, Origin origin) {
        writer.enter(
                new MemberGroupRecord()
                        .setMemberId(memberId)
                        .setFromOn(from)
                        .setEightGroup(Codes.code(group))
                        .setNewEmployment(newEmployment),
                MEMBER_GROUP.MEMBER_ID.eq(memberId).and(MEMBER_GROUP.FROM_ON.eq(from)),
                origin);
    }

    private static EightGroup group(String code) {
        return code == null ? EightGroup.NONE : Codes.constant(EightGroup.class, code);
    }

    private static Member member(MemberRecord row) {
        return new Member(
                row.getId(),
                row.getPersonId(),
                row.getCardNumber(),
                row.getJoinedOn(),
                row.getEmployment(),
                row.getMigrantWorker(),
                row.getRemark());
    }

    /** The columns of the list on a day. */
    private static final class Columns {

        final Field<String> state;
        final Field<Long> union;
        final Field<String> unionName;
        final Field<String> group;
        final Field<Boolean> newEmployment;

        Columns(LocalDate on) {
            state = MembersNow.state(on);
            union = MembersNow.union(on);
            group = MembersNow.eightGroup(on);
            newEmployment = MembersNow.newEmployment(on);
            unionName = DSL.field(DSL.select(TRADE_UNION.NAME).from(TRADE_UNION).where(TRADE_UNION.ID.eq(union)));
        }

        List<Field<?>> all() {
            return List.of(
                    MEMBER.ID.as("member_id"), MEMBER.PERSON_ID, PERSON.NAME, PERSON.SEX, PERSON.BIRTH_DATE,
                    PERSON.DOCUMENT_NUMBER, PERSON.MOBILE, MEMBER.JOINED_ON, state.as("state_now"),
                    unionName.as("union_name"), group.as("group_now"), newEmployment.as("new_employment_now"));
        }

        KeyPages pages() {
            return new KeyPages(
                    Map.of(
                            "name", PERSON.NAME_PINYIN,
                            "sex", PERSON.SEX,
                            "birthDate", KeyPages.orEarliest(PERSON.BIRTH_DATE),
                            "documentNumber", DSL.coalesce(PERSON.DOCUMENT_NUMBER, ""),
                            "mobile", PERSON.MOBILE,
                            "unionName", DSL.coalesce(unionName, ""),
                            "state", DSL.coalesce(state, ""),
                            "eightGroup", DSL.coalesce(group, ""),
                            "joinedOn", KeyPages.orEarliest(MEMBER.JOINED_ON)),
                    PERSON.ID);
        }

        Condition matching(Map<String, String> filters) {
            var all = DSL.noCondition();
            for (var filter : filters.entrySet()) {
                all = all.and(switch (filter.getKey()) {
                    case "state" -> state.eq(filter.getValue());
                    case "union" -> union.eq(Long.valueOf(filter.getValue()));
                    case "group" -> group.eq(filter.getValue());
                    case "newEmployment" -> newEmployment.eq(Boolean.valueOf(filter.getValue()));
                    default -> throw new IllegalArgumentException("no filter " + filter.getKey());
                });
            }
            return all;
        }

        MemberLine line(Record row) {
            return new MemberLine(
                    row.get("member_id", Long.class),
                    row.get(MEMBER.PERSON_ID),
                    row.get(PERSON.NAME),
                    Codes.constant(Sex.class, row.get(PERSON.SEX)),
                    row.get(PERSON.BIRTH_DATE),
                    row.get(PERSON.DOCUMENT_NUMBER),
                    row.get(PERSON.MOBILE),
                    row.get("union_name", String.class),
                    Optional.ofNullable(row.get("state_now", String.class))
                            .map(code -> Codes.constant(MemberState.class, code))
                            .orElse(null),
                    group(row.get("group_now", String.class)),
                    Boolean.TRUE.equals(row.get("new_employment_now", Boolean.class)),
                    row.get(MEMBER.JOINED_ON));
        }
    }
}
