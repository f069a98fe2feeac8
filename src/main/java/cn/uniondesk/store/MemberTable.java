package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER_GROUP;
import static cn.uniondesk.store.tables.Tables.MEMBER_STATE;
import static cn.uniondesk.store.tables.Tables.MEMBER_UNION;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;

import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberStanding;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.RecordField.Use;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.record.Values;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The member register, in {@code member} with its histories of state, union and group. */
public final class MemberTable implements Members {

    private static final StoredFields STORED = new StoredFields(MEMBER, Member.DETAILS);

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
    public Page<RecordLine> list(ListQuery query, LocalDate on) {
        var columns = new Columns(on);
        var selection = new KeyPages.Selection(
                columns.all(),
                NameSearch.people(query.search()).join(MEMBER).on(MEMBER.PERSON_ID.eq(PERSON.ID)),
                columns.matching(query.filters()));
        return columns.pages().page(session, query, selection, columns::line);
    }

    @Override
    public long save(Member member, Origin origin) {
        var row = new LinkedHashMap<>(STORED.row(member.details()));
        row.put(MEMBER.PERSON_ID, member.personId());
        return writer.save(MEMBER, member.id(), row, origin);
    }

    @Override
    public Map<Long, Member> ofPersons(Collection<Long> people) {
        return session.query(db -> db.selectFrom(MEMBER).where(Among.of(MEMBER.PERSON_ID, people))
                .fetchMap(MEMBER.PERSON_ID, MemberTable::member));
    }

    @Override
    public Optional<MemberStanding> standing(long memberId, LocalDate on) {
        return Optional.ofNullable(standings(List.of(memberId), on).get(memberId));
    }

    @Override
    public Map<Long, MemberStanding> standings(Collection<Long> members, LocalDate on) {
        var columns = new Columns(on);
        var standings = new HashMap<Long, MemberStanding>();
        session.query(db -> db.select(MEMBER.ID, columns.state, columns.union, columns.group, columns.newEmployment)
                .from(MEMBER)
                .where(Among.of(MEMBER.ID, members))
                .fetch()).stream()
                .filter(row -> row.value2() != null && row.value3() != null)
                .forEach(row -> standings.put(row.value1(), new MemberStanding(
                        Codes.constant(MemberState.class, row.value2()), row.value3(), group(row.value4()),
                        Boolean.TRUE.equals(row.value5()))));
        return standings;
    }

    @Override
    public void enterState(long memberId, LocalDate from, MemberState state, String reason, Origin origin) {
        writer.enter(
                new MemberStateRecord()
                        .setMemberId(memberId)
                        .setFromOn(from)
                        .setState(Codes.code(state))
                        .setReason(reason),
                List.of(MEMBER_STATE.MEMBER_ID, MEMBER_STATE.FROM_ON), origin);
    }

    @Override
    public void enterUnion(long memberId, LocalDate from, long unionId, Origin origin) {
        writer.enter(
                new MemberUnionRecord().setMemberId(memberId).setFromOn(from).setUnionId(unionId),
                List.of(MEMBER_UNION.MEMBER_ID, MEMBER_UNION.FROM_ON), origin);
    }

    @Override
    public void enterGroup(long memberId, LocalDate from, EightGroup group, boolean newEmployment, Origin origin) {
        writer.enter(
                new MemberGroupRecord()
                        .setMemberId(memberId)
                        .setFromOn(from)
                        .setEightGroup(Codes.code(group))
                        .setNewEmployment(newEmployment),
                List.of(MEMBER_GROUP.MEMBER_ID, MEMBER_GROUP.FROM_ON), origin);
    }

    private static EightGroup group(String code) {
        return EightGroup.of(code == null ? "" : code);
    }

    private static Member member(MemberRecord row) {
        return new Member(row.getId(), row.getPersonId(), STORED.read(row));
    }

    /** The columns of the list on a day. */
    private static final class Columns {

        final Field<String> state;
        final Field<Long> union;
        final Field<String> unionName;
        final Field<String> group;
        final Field<Boolean> newEmployment;
        final Map<String, Field<?>> dated;

        Columns(LocalDate on) {
            state = MembersNow.state(on);
            union = MembersNow.union(on);
            group = MembersNow.eightGroup(on);
            newEmployment = MembersNow.newEmployment(on);
            unionName = DSL.field(DSL.select(TRADE_UNION.NAME).from(TRADE_UNION).where(TRADE_UNION.ID.eq(union)));
            dated = Map.of(Member.STATE.name(), state, Member.UNION.name(), union, Member.EIGHT_GROUP.name(), group,
                    Member.NEW_EMPLOYMENT.name(), newEmployment);
        }

        private Field<?> column(RecordField<?> field) {
            var table = Person.DECLARATION.has(field) ? PERSON : MEMBER;
            return dated.containsKey(field.name()) ? dated.get(field.name()) : table.field(StoredFields.columnName(field.name()));
        }

        List<Field<?>> all() {
            return Stream.concat(
                    Stream.of(MEMBER.ID.as("member_id"), unionName.as("union_name")),
                    Member.DECLARATION.listed().stream().map(field -> column(field).as(field.name()))).toList();
        }

        KeyPages pages() {
            var sorts = new HashMap<String, Field<?>>();
            Member.DECLARATION.used(Use.SORTS).forEach(field -> sorts.put(field.name(), order(field)));
            return new KeyPages(sorts, PERSON.ID);
        }

        private Field<?> order(RecordField<?> field) {
            return switch (field.name()) {
                case "name" -> PERSON.NAME_PINYIN;
                case "unionId" -> DSL.coalesce(unionName, "");
                default -> field.type() instanceof FieldType.Day
                        ? KeyPages.orEarliest(column(field).coerce(LocalDate.class)) : known(column(field).coerce(String.class));
            };
        }

        /** A column that may be null sorts before all others; by one that may not an index leads. */
        private static Field<?> known(Field<String> column) {
            return column instanceof TableField<?, ?> && !column.getDataType().nullable() ? column : DSL.coalesce(column, "");
        }

        Condition matching(Map<String, String> filters) {
            var all = DSL.noCondition();
            for (var filter : filters.entrySet()) {
                var column = column(Member.DECLARATION.field(filter.getKey()));
                all = all.and(switch (Member.DECLARATION.field(filter.getKey()).type()) {
                    case FieldType.Flag _ -> column.coerce(Boolean.class).eq("yes".equals(filter.getValue()));
                    case FieldType.Link _ -> column.coerce(Long.class).eq(Long.valueOf(filter.getValue()));
                    default -> column.coerce(String.class).eq(filter.getValue());
                });
            }
            return all;
        }

        RecordLine line(Record row) {
            var union = row.get("union_name", String.class);
            return new RecordLine(row.get("member_id", Long.class),
                    Values.of(Member.DECLARATION.listed(), field -> Stored.read(field.type(), row.get(field.name()))),
                    union == null ? Map.of() : Map.of(Member.UNION.name(), union));
        }
    }
}
