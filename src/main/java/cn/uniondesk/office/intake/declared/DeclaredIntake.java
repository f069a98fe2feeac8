package cn.uniondesk.office.intake.declared;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.intake.Hashes;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.IntakeContext;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.RowJudgement;
import cn.uniondesk.office.intake.RowsSoFar;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.RecordDesk;
import cn.uniondesk.office.record.RecordField.Use;
import cn.uniondesk.office.record.Values;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row is one record, known by its key fields. Fields are read and judged as at the desk; what breaks a rule of the area
 * holds the row with the rule's own sentence.
 */
final class DeclaredIntake implements RowIntake {

    private static final Hold RECORD_REFUSED = new Hold(125, "RECORD_REFUSED");
    private static final Note FIELD_BLANK = new Note("FIELD_BLANK");
    private static final String MISSING = "refusal.missing";

    private final FieldReader reader;
    private final boolean writes;
    private final RecordDesk desk;
    private final RowsSoFar soFar = new RowsSoFar();
    private final Texts texts = Texts.chinese();

    DeclaredIntake(IntakeContext context, RecordDesk desk, Map<String, Function<String, Optional<Long>>> links) {
        this.reader = new FieldReader(context.cells(), links);
        this.writes = context.writes();
        this.desk = desk;
    }

    @Override
    public RowJudgement take(JudgedRow row) {
        var said = reader.read(row, desk.records().declaration().inLedgers());
        if (row.isHeld()) {
            return RowJudgement.HELD;
        }
        var title = desk.records().declaration().title();
        if (soFar.isRepeated(row, key(said), title.name(), said.text(title))) {
            return RowJudgement.REPEATED;
        }
        return row.isHeld() ? RowJudgement.HELD : store(row, said);
    }

    private long key(Values said) {
        long key = 7;
        for (var field : desk.records().declaration().used(Use.KEY)) {
            key = Hashes.add(key, String.valueOf(said.get(field)));
        }
        return key;
    }

    private RowJudgement store(JudgedRow row, Values said) {
        var known = desk.records().known(said);
        var before = known.flatMap(desk.records()::find).map(line -> line.values()).orElse(Values.NONE);
        var merged = said.over(before);
        var judgement = new Judgement();
        desk.rules().judge(known.orElse(0L), merged, judgement);
        for (var refusal : judgement.refusals()) {
            judged(row, refusal);
        }
        if (row.isHeld()) {
            return RowJudgement.HELD;
        }
        if (known.isPresent() && merged.equals(before)) {
            return RowJudgement.known(false);
        }
        if (writes) {
            // A key comes once in a file: no later row asks for what this one would have stored.
            desk.keep(known.orElse(0L), merged, row.origin());
        }
        return known.isPresent() ? RowJudgement.known(true) : RowJudgement.CREATED;
    }

    /** What the desk would ask to be filled in is listed of an old ledger; what contradicts holds the row. */
    private void judged(JudgedRow row, Refusal refusal) {
        if (refusal.key().equals(MISSING)) {
            row.list(FIELD_BLANK, refusal.field());
        } else {
            row.hold(RECORD_REFUSED, refusal.field(), texts.text(refusal));
        }
    }
}
