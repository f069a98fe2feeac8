package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;

import cn.uniondesk.office.aid.choosing.Candidate;
import cn.uniondesk.office.aid.choosing.Candidates;
import cn.uniondesk.office.aid.choosing.Criteria;
import cn.uniondesk.office.aid.choosing.Earlier;
import cn.uniondesk.store.HouseholdsNow;
import cn.uniondesk.store.MembersNow;
import cn.uniondesk.store.session.Session;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Finds people in the registers of files and members, and what they already got. */
public final class CandidateTable implements Candidates {

    private static final String[] STAGES = {"senior", "vocational", "college", "bachelor", "postgraduate"};
    private static final String[] SPOUSES = {"配偶", "夫", "妻", "丈夫", "妻子", "夫妻"};
    private static final String FILED = "filed";
    private static final String OUTDOOR = "outdoor";
    private static final String UNFILED = "unfiled";

    private final Session session;

    public CandidateTable(Session session) {
        this.session = session;
    }

    @Override
    public List<Candidate> find(Criteria criteria, LocalDate on) {
        return session.query(db -> switch (criteria.pool()) {
            case FILES -> files(db, criteria, on);
            case STUDENTS -> students(db, criteria, on);
            case MEMBERS -> members(db, criteria, on);
        });
    }

    @Override
    public Candidate of(long personId, LocalDate on) {
        return session.query(db -> {
            var file = files(db, Set.of(personId), on).get(personId);
            return db.select(PERSON.NAME, PERSON.DOCUMENT_NUMBER).from(PERSON).where(PERSON.ID.eq(personId))
                    .fetchSingle(row -> candidate(personId, row.value1(), row.value2(), "", file, UNFILED));
        });
    }

    private static List<Candidate> files(DSLContext db, Criteria criteria, LocalDate on) {
        var category = HouseholdsNow.category(on).as("category_now");
        return db.select(PERSON.ID, PERSON.NAME, PERSON.DOCUMENT_NUMBER, HOUSEHOLD.WORK_UNIT, HOUSEHOLD.ID,
                        HOUSEHOLD.NUMBER, category, HOUSEHOLD.BANK_CARD)
                .from(HOUSEHOLD)
                .join(PERSON).on(PERSON.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .where(ofFile(criteria, on))
                .orderBy(HOUSEHOLD.NUMBER)
                .fetch(row -> new Candidate(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), said(row.value7()),
                        FILED, row.value8(), "", null));
    }

    private static List<Candidate> students(DSLContext db, Criteria criteria, LocalDate on) {
        var category = HouseholdsNow.category(on).as("category_now");
        var entered = HOUSEHOLD_MEMBER.SCHOOL_YEAR_ENTERED;
        var stage = HOUSEHOLD_MEMBER.SCHOOL_STAGE;
        return db.select(PERSON.ID, PERSON.NAME, PERSON.DOCUMENT_NUMBER, HOUSEHOLD_MEMBER.SCHOOL, HOUSEHOLD.ID,
                        HOUSEHOLD.NUMBER, category, HOUSEHOLD.BANK_CARD, stage, entered)
                .from(HOUSEHOLD_MEMBER)
                .join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(HOUSEHOLD_MEMBER.HOUSEHOLD_ID))
                .join(PERSON).on(PERSON.ID.eq(HOUSEHOLD_MEMBER.PERSON_ID))
                .where(ofFile(criteria, on), livesThere(on),
                        criteria.schoolStage().isEmpty() ? stage.in(STAGES) : stage.eq(criteria.schoolStage()),
                        criteria.newlyAdmitted() ? entered.eq((long) on.getYear()) : DSL.noCondition())
                .orderBy(HOUSEHOLD.NUMBER, PERSON.NAME)
                .fetch(row -> new Candidate(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), said(row.value7()),
                        FILED, row.value8(), row.value9(),
                        row.value10() == null ? null : row.value10() == on.getYear()));
    }

    private static List<Candidate> members(DSLContext db, Criteria criteria, LocalDate on) {
        var group = MembersNow.eightGroup(on).as("group_now");
        var fresh = MembersNow.newEmployment(on).as("new_now");
        var rows = db.select(PERSON.ID, PERSON.NAME, PERSON.DOCUMENT_NUMBER, TRADE_UNION.NAME, group, fresh)
                .from(MEMBER)
                .join(PERSON).on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .leftJoin(TRADE_UNION).on(TRADE_UNION.ID.eq(MembersNow.union(on)))
                .where(MembersNow.state(on).eq("normal"),
                        criteria.group().isEmpty() ? DSL.noCondition() : MembersNow.eightGroup(on).eq(criteria.group()),
                        criteria.newEmployment() ? MembersNow.newEmployment(on).isTrue() : DSL.noCondition(),
                        criteria.unionId() == null ? DSL.noCondition() : MembersNow.union(on).eq(criteria.unionId()))
                .orderBy(PERSON.NAME_PINYIN, PERSON.ID)
                .fetch();
        var files = files(db, rows.stream().map(row -> row.value1()).toList(), on);
        return rows.map(row -> candidate(
                row.value1(), row.value2(), row.value3(), said(row.value4()), files.get(row.value1()),
                Boolean.TRUE.equals(row.value6()) || !"none".equals(said(row.value5())) && row.value5() != null
                        ? OUTDOOR : UNFILED));
    }

    /** A file as somebody who lives in it has it. */
    private record OnFile(long id, String number, String category, String place, String card) {}

    private static Candidate candidate(
            long person, String name, String document, String place, OnFile file, String otherwise) {
        return file == null
                ? new Candidate(person, name, document, place, null, "", "", otherwise, "", "", null)
                : new Candidate(person, name, document, place.isEmpty() ? file.place : place, file.id, file.number,
                        file.category, FILED, file.card, "", null);
    }

    private static Map<Long, OnFile> files(DSLContext db, Collection<Long> people, LocalDate on) {
        var category = HouseholdsNow.category(on).as("category_now");
        var files = new HashMap<Long, OnFile>();
        db.select(HOUSEHOLD_MEMBER.PERSON_ID, HOUSEHOLD.ID, HOUSEHOLD.NUMBER, category, HOUSEHOLD.WORK_UNIT,
                        HOUSEHOLD.BANK_CARD)
                .from(HOUSEHOLD_MEMBER)
                .join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(HOUSEHOLD_MEMBER.HOUSEHOLD_ID))
                .where(HouseholdsNow.state(on).eq("on_file"), livesThere(on), few(HOUSEHOLD_MEMBER.PERSON_ID, people))
                .forEach(row -> files.put(row.value1(), new OnFile(
                        row.value2(), row.value3(), said(row.value4()), row.value5(), row.value6())));
        return files;
    }

    /** Many people are found among all rows faster than by a list of their ids. */
    static Condition few(Field<Long> id, Collection<Long> wanted) {
        return wanted.size() <= 200 ? id.in(wanted) : DSL.noCondition();
    }

    private static Condition ofFile(Criteria criteria, LocalDate on) {
        return HouseholdsNow.state(on).eq("on_file")
                .and(criteria.category().isEmpty()
                        ? DSL.noCondition() : HouseholdsNow.category(on).eq(criteria.category()))
                .and(criteria.cause().isEmpty() ? DSL.noCondition() : HouseholdsNow.mainCause(on).eq(criteria.cause()))
                .and(criteria.unionId() == null ? DSL.noCondition() : HOUSEHOLD.UNION_ID.eq(criteria.unionId()));
    }

    private static Condition livesThere(LocalDate on) {
        return HOUSEHOLD_MEMBER.JOINED_ON.le(on)
                .and(HOUSEHOLD_MEMBER.LEFT_ON.isNull().or(HOUSEHOLD_MEMBER.LEFT_ON.gt(on)));
    }

    @Override
    public Map<Long, Set<Long>> couples(Collection<Long> people, LocalDate on) {
        return session.query(db -> {
            var couples = new HashMap<Long, Set<Long>>();
            db.select(HOUSEHOLD.HEAD_PERSON_ID, HOUSEHOLD_MEMBER.PERSON_ID)
                    .from(HOUSEHOLD_MEMBER)
                    .join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(HOUSEHOLD_MEMBER.HOUSEHOLD_ID))
                    .where(HOUSEHOLD_MEMBER.RELATION.in(SPOUSES), livesThere(on))
                    .forEach(row -> {
                        couples.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2());
                        couples.computeIfAbsent(row.value2(), _ -> new HashSet<>()).add(row.value1());
                    });
            couples.keySet().retainAll(people);
            return couples;
        });
    }

    @Override
    public List<Earlier> earlier(Collection<Long> people, LocalDate from) {
        var wanted = Set.copyOf(people);
        return session.query(db -> EarlierRows.of(db, wanted, from));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
