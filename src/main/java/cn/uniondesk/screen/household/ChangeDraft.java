package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.family.Change;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The form of somebody going: why, from which day, and to which other file. */
final class ChangeDraft extends FormModel {

    private final ChoiceEntry change;
    private final DateEntry on;
    private final Entry to = add("to");
    private final ChoiceEntry relation;
    private final Entry note = add("note");

    ChangeDraft(Kit kit, CodeLists codes) {
        change = add(new ChoiceEntry("change", choices(kit, false))).must();
        on = add(new DateEntry("on", kit.clock())).must();
        relation = add(codes.entry("relation", () -> codes.words("relation")));
        var moves = change.text().map(Change.MOVED.name()::equals);
        List.of(to, relation).forEach(each -> each.shown().bind(moves));
    }

    /** @param comes whether those of coming are meant */
    static List<Choice> choices(Kit kit, boolean comes) {
        return Stream.of(Change.values()).filter(each -> each.comes() == comes).map(each -> new Choice(
                each.name(), kit.words().office().text("family.change." + each, List.of()))).toList();
    }

    void begin() {
        entries().forEach(each -> each.fill(""));
    }

    /**
     * What was typed.
     *
     * @param to number of the other file
     */
    record Going(Change change, LocalDate on, String to, String relation, String note) {}

    /** Only where {@link #problems} is empty. */
    Going going() {
        return new Going(Change.valueOf(change.get()), on.value(), to.get(), relation.get(), note.get());
    }
}
