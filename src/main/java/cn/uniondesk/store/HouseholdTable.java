package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_CAUSE;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;

import cn.uniondesk.office.household.Boundary;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdLine;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.HouseholdCauseRecord;
import cn.uniondesk.store.tables.tables.records.HouseholdDecisionRecord;
import cn.uniondesk.store.tables.tables.records.HouseholdMemberRecord;
import cn.uniondesk.store.tables.tables.records.HouseholdRecord;
import cn.uniondesk.store.tables.tables.records.HouseholdStateRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The household files, in {@code household} with its members and its histories of state, cause and decision. */
public final class HouseholdTable implements Households {

    private static final StoredFields DETAILS = new StoredFields(HOUSEHOLD, Household.DETAILS);
    private static final StoredFields FAMILY = new StoredFields(HOUSEHOLD_MEMBER, FamilyDetails.DECLARATION.fields());

    private final Session session;
    private final RecordWriter writer;

    public HouseholdTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public Optional<Household> find(long id) {
        return one(HOUSEHOLD.ID.eq(id));
    }

    @Override
    public Optional<Household> numbered(String number) {
        return one(HOUSEHOLD.NUMBER.eq(number));
    }

    @Override
    public Optional<Household> onFileWith(long personId, LocalDate on) {
        var livesThere = DSL.exists(DSL.selectOne()
                .from(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .and(HOUSEHOLD_MEMBER.PERSON_ID.eq(personId))
                .and(HOUSEHOLD_MEMBER.JOINED_ON.le(on))
                .and(HOUSEHOLD_MEMBER.LEFT_ON.isNull().or(HOUSEHOLD_MEMBER.LEFT_ON.gt(on))));
        var onFile = HouseholdsNow.state(on).eq(Codes.code(HouseholdState.ON_FILE));
        return session.query(db -> db.selectFrom(HOUSEHOLD)
                .where(HOUSEHOLD.HEAD_PERSON_ID.eq(personId).or(livesThere))
                .and(onFile)
                .orderBy(HOUSEHOLD.FILED_ON)
                .limit(1)
                .fetchOptional(HouseholdTable::household));
    }

    private Optional<Household> one(Condition condition) {
        return session.query(db -> db.fetchOptional(HOUSEHOLD, condition).map(HouseholdTable::household));
    }

    @Override
    public Page<HouseholdLine> list(ListQuery query, LocalDate on) {
        return new HouseholdList(on).page(session, query);
    }

    @Override
    public long save(Household household, Origin origin) {
        var row = DETAILS.row(household.details());
        row.put(HOUSEHOLD.NUMBER, household.number());
        row.put(HOUSEHOLD.HEAD_PERSON_ID, household.headPersonId());
        row.put(HOUSEHOLD.UNION_ID, household.unionId() == 0 ? null : household.unionId());
        row.put(HOUSEHOLD.FILED_ON, household.filedOn());
        return writer.save(HOUSEHOLD, household.id(), row, origin);
    }

    private static Household household(HouseholdRecord row) {
        return new Household(
                row.getId(), row.getNumber(), row.getHeadPersonId(), row.getUnionId() == null ? 0 : row.getUnionId(),
                row.getFiledOn(), DETAILS.read(row));
    }

    @Override
    public List<HouseholdMember> members(long householdId) {
        return session.query(db -> db.selectFrom(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(householdId))
                .orderBy(HOUSEHOLD_MEMBER.ID)
                .fetch(HouseholdTable::member));
    }

    @Override
    public long saveMember(HouseholdMember member, Origin origin) {
        var row = FAMILY.row(member.details());
        row.put(HOUSEHOLD_MEMBER.HOUSEHOLD_ID, member.householdId());
        row.put(HOUSEHOLD_MEMBER.PERSON_ID, member.personId());
        row.put(HOUSEHOLD_MEMBER.JOINED_ON, member.joinedOn());
        row.put(HOUSEHOLD_MEMBER.LEFT_ON, member.leftOn());
        return writer.save(HOUSEHOLD_MEMBER, member.id(), row, origin);
    }

    @Override
    public void enterState(long householdId, LocalDate from, HouseholdState state, String reason, Origin origin) {
        var code = Codes.code(state);
        var row = new HouseholdStateRecord()
                .setHouseholdId(householdId)
                .setFromOn(from)
                .setState(code)
                .setReason(reason);
        writer.enter(row, List.of(HOUSEHOLD_STATE.HOUSEHOLD_ID, HOUSEHOLD_STATE.FROM_ON, HOUSEHOLD_STATE.STATE), origin);
    }

    @Override
    public Optional<HouseholdState> state(long householdId, LocalDate on) {
        return session.query(db -> db.select(HouseholdsNow.state(on))
                .from(HOUSEHOLD)
                .where(HOUSEHOLD.ID.eq(householdId))
                .fetchOptional()
                .map(row -> row.value1())
                .map(code -> Codes.constant(HouseholdState.class, code)));
    }

    @Override
    public void enterCauses(long householdId, LocalDate from, Causes causes, Origin origin) {
        var row = new HouseholdCauseRecord()
                .setHouseholdId(householdId)
                .setFromOn(from)
                .setMainCause(causes.main())
                .setOtherCauses(String.join(",", causes.others()));
        writer.enter(row, List.of(HOUSEHOLD_CAUSE.HOUSEHOLD_ID, HOUSEHOLD_CAUSE.FROM_ON), origin);
    }

    @Override
    public Optional<Causes> causes(long householdId, LocalDate on) {
        return session.query(db -> db.selectFrom(HOUSEHOLD_CAUSE)
                .where(HOUSEHOLD_CAUSE.HOUSEHOLD_ID.eq(householdId).and(HOUSEHOLD_CAUSE.FROM_ON.le(on)))
                .orderBy(HOUSEHOLD_CAUSE.FROM_ON.desc())
                .limit(1)
                .fetchOptional(row -> new Causes(row.getMainCause(), split(row.getOtherCauses()))));
    }

    private static List<String> split(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }

    @Override
    public List<Decision> decisions(long householdId) {
        return session.query(db -> db.selectFrom(HOUSEHOLD_DECISION)
                .where(HOUSEHOLD_DECISION.HOUSEHOLD_ID.eq(householdId))
                .orderBy(HOUSEHOLD_DECISION.DECIDED_ON)
                .fetch(HouseholdTable::decision));
    }

    @Override
    public long decide(Decision decision, Origin origin) {
        return writer.insert(row(decision), origin);
    }

    @Override
    public Optional<Decision> decision(long householdId, LocalDate on) {
        return session.query(db -> db.selectFrom(HOUSEHOLD_DECISION)
                .where(HOUSEHOLD_DECISION.HOUSEHOLD_ID.eq(householdId).and(HOUSEHOLD_DECISION.DECIDED_ON.le(on)))
                .orderBy(HOUSEHOLD_DECISION.DECIDED_ON.desc())
                .limit(1)
                .fetchOptional(HouseholdTable::decision));
    }

    private static HouseholdDecisionRecord row(Decision decision) {
        return new HouseholdDecisionRecord()
                .setHouseholdId(decision.householdId())
                .setDecidedOn(decision.decidedOn())
                .setCategory(Codes.code(decision.category()))
                .setComputedCategory(Codes.code(decision.computed()))
                .setStated(decision.stated())
                .setPeople((long) decision.finances().people())
                .setIncomeFen(decision.finances().income().fen())
                .setRigidSpendingFen(decision.finances().rigidSpending().fen())
                .setLossFen(decision.finances().loss().fen())
                .setStandardFen(decision.standard() == null ? null : decision.standard().fen())
                .setBoundary(decision.boundary().sign())
                .setRelativeMultiplePercent((long) decision.relativeMultiplePercent())
                .setLossSharePercent((long) decision.lossSharePercent())
                .setDocumentNumber(decision.documentNumber())
                .setRulebook(decision.rulebook())
                .setCard(decision.card());
    }

    /** The decision of a row. */
    public static Decision decision(HouseholdDecisionRecord row) {
        return new Decision(
                row.getId(),
                row.getHouseholdId(),
                row.getDecidedOn(),
                Codes.constant(Category.class, row.getCategory()),
                Codes.constant(Category.class, row.getComputedCategory()),
                row.getStated(),
                new Finances(
                        Math.toIntExact(row.getPeople()),
                        Money.ofFen(row.getIncomeFen()),
                        Money.ofFen(row.getRigidSpendingFen()),
                        Money.ofFen(row.getLossFen())),
                row.getStandardFen() == null ? null : Money.ofFen(row.getStandardFen()),
                Boundary.of(row.getBoundary()),
                Math.toIntExact(row.getRelativeMultiplePercent()),
                Math.toIntExact(row.getLossSharePercent()),
                row.getDocumentNumber(),
                row.getRulebook(),
                row.getCard());
    }

    private static HouseholdMember member(HouseholdMemberRecord row) {
        return new HouseholdMember(
                row.getId(), row.getHouseholdId(), row.getPersonId(), row.getJoinedOn(), row.getLeftOn(), FAMILY.read(row));
    }
}
