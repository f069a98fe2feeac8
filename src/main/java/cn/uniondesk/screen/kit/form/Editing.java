package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.work.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * A form at work on one record after another: fills it, saves it through its use case, and keeps what was typed and not
 * saved until the record is opened again.
 */
public final class Editing {

    private final Kit kit;
    private final List<FormPane> panes;
    private final FormModel draft;
    private final Map<List<Long>, Map<String, String>> left = new HashMap<>();
    private long owner;
    private long record = -1;
    private Map<String, String> before = Map.of();
    private boolean saving;
    private Consumer<FormPane> bringUp = pane -> {};

    /** @param panes where the fields of the draft are seen; one, or one on each tab */
    public Editing(Kit kit, FormModel draft, FormPane... panes) {
        this.kit = kit;
        this.panes = List.of(panes);
        this.draft = draft;
        this.panes.forEach(pane -> pane.show(draft, kit));
    }

    /** @param way brings a pane that is not seen into sight, because a field on it is refused */
    public Editing bringingUp(Consumer<FormPane> way) {
        bringUp = way;
        return this;
    }

    /** What the records belong to from here on: what was typed for one family does not come back with another. */
    public void within(long whole) {
        if (owner != whole) {
            leave();
            owner = whole;
        }
    }

    /** 0 for a new record, -1 where none is open. */
    public long record() {
        return record;
    }

    /** @param fill puts the record's values into the draft */
    public void open(long id, Runnable fill) {
        var same = record == id;
        leave();
        if (!same) {
            before = Map.of();
        }
        record = id;
        fill.run();
        draft.settle();
        var typed = left.remove(List.of(owner, id));
        if (typed != null) {
            draft.type(typed);
            kit.window().status(kit.words().say("form.draft_back"));
        }
        panes.getFirst().enter();
    }

    /** Leaves the record; what was typed and not saved waits. */
    public void leave() {
        if (record >= 0 && draft.changed().get()) {
            left.put(List.of(owner, record), draft.typed());
        }
        record = -1;
    }

    /** Forgets what was typed. */
    public void discard() {
        left.remove(List.of(owner, record));
        record = -1;
    }

    /** @param saved is told the id once the record is on the disk */
    public void save(Background.Work<Outcome<Long>> work, LongConsumer saved) {
        var problems = draft.problems();
        draft.refuse(problems, kit.words()::refusal);
        if (!problems.isEmpty()) {
            point();
            return;
        }
        if (saving) {
            return;
        }
        saving = true;
        var kept = draft.kept();
        var fresh = record == 0;
        kit.background().run(work).onSuccess(Answers.either((id, advice) -> {
            record = id;
            before = fresh ? Map.of() : kept;
            draft.settle();
            draft.advise(advice, kit.words()::advice);
            kit.window().status(kit.words().say("form.saved", java.time.LocalTime.now(kit.clock()).toString().substring(0, 5)));
            saved.accept(id);
        }, refusals -> {
            draft.refuse(refusals, kit.words()::refusal);
            point();
        })).onFinally(() -> saving = false).start();
    }

    /** Puts back what the record said before the last save, to be looked at and saved again. */
    public boolean takeBack() {
        if (record <= 0 || before.isEmpty()) {
            return false;
        }
        draft.type(before);
        before = Map.of();
        kit.window().status(kit.words().say("form.taken_back"));
        return true;
    }

    /** The cursor goes to the first field that was refused. */
    private void point() {
        var pane = panes.stream().filter(each -> each.isRefused()).findFirst().orElse(panes.getFirst());
        bringUp.accept(pane);
        pane.enter();
    }
}
