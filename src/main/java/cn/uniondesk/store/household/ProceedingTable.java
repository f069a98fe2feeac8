package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.PROCEEDING;
import static cn.uniondesk.store.tables.Tables.PROCEEDING_FAMILY;
import static cn.uniondesk.store.tables.Tables.PROCEEDING_STEP;

import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.procedure.FamilyMember;
import cn.uniondesk.office.household.procedure.Proceeding;
import cn.uniondesk.office.household.procedure.Proceedings;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Codes;
import cn.uniondesk.store.NameColumn;
import cn.uniondesk.store.StoredFields;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.ProceedingRecord;
import cn.uniondesk.store.tables.tables.records.ProceedingStepRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Applications and their ways, in {@code proceeding} with its family and its steps. */
public final class ProceedingTable implements Proceedings {

    private static final StoredFields FAMILY = new StoredFields(PROCEEDING_FAMILY, FamilyDetails.DECLARATION.fields());

    private final Session session;
    private final RecordWriter writer;

    public ProceedingTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public Optional<Proceeding> find(long id) {
        return one(PROCEEDING.ID.eq(id));
    }

    @Override
    public Optional<Proceeding> ofHousehold(long householdId) {
        return one(PROCEEDING.HOUSEHOLD_ID.eq(householdId));
    }

    @Override
    public Optional<Proceeding> pendingOf(long personId) {
        return one(PROCEEDING.APPLICANT_PERSON_ID.eq(personId).and(isPending()));
    }

    private Optional<Proceeding> one(Condition condition) {
        return session.query(db -> db.selectFrom(PROCEEDING)
                .where(condition)
                .orderBy(PROCEEDING.ID)
                .limit(1)
                .fetchOptional(ProceedingTable::proceeding));
    }

    private static Condition isPending() {
        var over = Stream.of(Stage.values()).filter(Stage::isOver).map(Codes::code).toList();
        return PROCEEDING.HOUSEHOLD_ID.isNull().and(DSL.coalesce(last(PROCEEDING_STEP.STAGE), "").notIn(over));
    }

    private static <T> Field<T> last(Field<T> column) {
        return DSL.field(DSL.select(column)
                .from(PROCEEDING_STEP)
                .where(PROCEEDING_STEP.PROCEEDING_ID.eq(PROCEEDING.ID))
                .orderBy(PROCEEDING_STEP.ID.desc())
                .limit(1));
    }

    private static <T> Field<T> lastNotice(Field<T> column) {
        return DSL.field(DSL.select(column)
                .from(PROCEEDING_STEP)
                .where(PROCEEDING_STEP.PROCEEDING_ID.eq(PROCEEDING.ID))
                .and(PROCEEDING_STEP.STEP.eq(Codes.code(Step.PUBLISH)))
                .orderBy(PROCEEDING_STEP.ID.desc())
                .limit(1));
    }

    @Override
    public List<Pending> pending() {
        var stage = last(PROCEEDING_STEP.STAGE);
        var since = last(PROCEEDING_STEP.ON_DAY);
        var until = lastNotice(PROCEEDING_STEP.UNTIL_DAY);
        return session.query(db -> db.select(PROCEEDING.ID, PERSON.NAME, stage, since, until)
                .from(PROCEEDING)
                .join(PERSON).on(PERSON.ID.eq(PROCEEDING.APPLICANT_PERSON_ID))
                .where(isPending())
                .orderBy(since, PROCEEDING.ID)
                .fetch(row -> new Pending(
                        row.value1(),
                        row.value2(),
                        row.value3() == null ? Stage.DRAFT : Codes.constant(Stage.class, row.value3()),
                        row.value4(),
                        row.value5())));
    }

    @Override
    public long save(Proceeding proceeding, Origin origin) {
        var row = new ProceedingRecord()
                .setHouseholdId(proceeding.householdId())
                .setApplicantPersonId(proceeding.applicantPersonId())
                .setUnionId(proceeding.unionId())
                .setTemporary(proceeding.temporary())
                .setMainCause(proceeding.causes().main())
                .setOtherCauses(String.join(",", proceeding.causes().others()))
                .setRequest(proceeding.request())
                .setRemark(proceeding.remark());
        return writer.save(proceeding.id(), row, origin);
    }

    @Override
    public List<FamilyMember> family(long proceedingId) {
        return session.query(db -> db.selectFrom(PROCEEDING_FAMILY)
                .where(PROCEEDING_FAMILY.PROCEEDING_ID.eq(proceedingId))
                .orderBy(PROCEEDING_FAMILY.ID)
                .fetch(row -> new FamilyMember(row.getId(), row.getProceedingId(), row.getPersonId(), FAMILY.read(row))));
    }

    @Override
    public long saveMember(FamilyMember member, Origin origin) {
        var row = FAMILY.row(member.details());
        row.put(PROCEEDING_FAMILY.PROCEEDING_ID, member.proceedingId());
        row.put(PROCEEDING_FAMILY.PERSON_ID, member.personId());
        return writer.save(PROCEEDING_FAMILY, member.id(), row, origin);
    }

    @Override
    public void removeMember(long memberId, Origin origin) {
        writer.delete(PROCEEDING_FAMILY, memberId, origin);
    }

    @Override
    public List<StepTaken> steps(long proceedingId) {
        return session.query(db -> db.selectFrom(PROCEEDING_STEP)
                .where(PROCEEDING_STEP.PROCEEDING_ID.eq(proceedingId))
                .orderBy(PROCEEDING_STEP.ID)
                .fetch(ProceedingTable::step));
    }

    @Override
    public long add(StepTaken step, Origin origin) {
        return writer.insert(new ProceedingStepRecord()
                .setProceedingId(step.proceedingId())
                .setStep(Codes.code(step.step()))
                .setStage(Codes.code(step.to()))
                .setOnDay(step.on())
                .setUntilDay(step.until())
                .setHandlers(NameColumn.text(step.handlers()))
                .setDocumentNumber(step.documentNumber())
                .setPlace(step.place())
                .setPhone(step.phone())
                .setReason(step.reason())
                .setNote(step.note())
                .setOverrideReason(step.overrideReason()), origin);
    }

    @Override
    public void takeBack(long stepId, Origin origin) {
        writer.delete(PROCEEDING_STEP, stepId, origin);
    }

    private static Proceeding proceeding(ProceedingRecord row) {
        var others = row.getOtherCauses().isEmpty() ? List.<String>of() : List.of(row.getOtherCauses().split(","));
        return new Proceeding(
                row.getId(),
                row.getHouseholdId(),
                row.getApplicantPersonId(),
                row.getUnionId(),
                row.getTemporary(),
                new Causes(row.getMainCause(), others),
                row.getRequest(),
                row.getRemark());
    }

    private static StepTaken step(ProceedingStepRecord row) {
        return new StepTaken(
                row.getId(),
                row.getProceedingId(),
                Codes.constant(Step.class, row.getStep()),
                Codes.constant(Stage.class, row.getStage()),
                row.getOnDay(),
                row.getUntilDay(),
                NameColumn.list(row.getHandlers()),
                row.getDocumentNumber(),
                row.getPlace(),
                row.getPhone(),
                row.getReason(),
                row.getNote(),
                row.getOverrideReason());
    }
}
