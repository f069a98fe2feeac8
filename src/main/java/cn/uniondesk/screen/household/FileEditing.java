package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.HouseholdFiles;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import cn.uniondesk.work.Job;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The file's own form at work: its fields on two sections, and the recognition that is explained while they are typed. */
final class FileEditing {

    private final Kit kit;
    private final CodeLists codes;
    private final HouseholdFiles files;
    private final HouseholdForm draft;
    private Editing editing;
    private Receipt receipt;
    private Job<?> judging;

    FileEditing(Kit kit, CodeLists codes, Unions unions, HouseholdFiles files) {
        this.kit = kit;
        this.codes = codes;
        this.files = files;
        this.draft = new HouseholdForm(kit, codes, typed -> Pick.unions(unions, typed, kit.today()));
    }

    /** @param bringUp brings the pane of a field that is refused into sight */
    void show(FormPane file, FormPane finances, Receipt live, Consumer<FormPane> bringUp) {
        receipt = live;
        editing = new Editing(kit, draft, file, finances).bringingUp(bringUp);
        draft.judged().forEach(entry -> entry.text().addListener((all, before, now) -> judge()));
    }

    /** 0 for a new file, -1 where none is open. */
    long record() {
        return editing.record();
    }

    void blank() {
        editing.open(0, draft::blank);
        judge();
    }

    void open(FamilyReader.Opened opened) {
        editing.open(opened.file().id(), () -> draft.fill(
                opened.file(), opened.head(), opened.union(), opened.causes(), opened.decision().orElse(null)));
        judge();
    }

    void leave() {
        editing.leave();
    }

    boolean takeBack() {
        return editing.takeBack();
    }

    void save(LongConsumer saved) {
        var typed = draft.draft(editing.record());
        editing.save(work -> files.save(typed), saved);
    }

    /** The live explanation: what the rule of the day makes of what is typed so far. */
    private void judge() {
        if (judging != null) {
            judging.cancel();
        }
        var typed = draft.finances();
        if (typed.isEmpty()) {
            receipt.clear(kit.words().say("household.type_finances"));
            return;
        }
        var on = draft.judgedOn(editing.record() == 0, kit.today());
        var mine = kit.background().run(work -> {
            work.checkCancelled();
            return files.recognise(typed.get(), on);
        });
        judging = mine;
        mine.onSuccess(made -> {
            if (judging == mine) {
                made.ifPresentOrElse(recognition -> receipt.show(recognition, kit.words(), codes),
                        () -> receipt.clear(kit.words().say("household.type_finances")));
            }
        }).start();
    }
}
