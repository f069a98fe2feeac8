package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.paper.Paper;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.NumberEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of one paper that is handed in, with the scan that goes with it. */
final class PaperDraft extends FormModel {

    private final ChoiceEntry kind;
    private final ChoiceEntry person;
    private final DateEntry receivedOn;
    private final NumberEntry copies = add(new NumberEntry("copies")).must();
    private final Entry scan = add("scan");
    private final Entry note = add("note");

    PaperDraft(Kit kit, CodeLists codes) {
        kind = add(codes.entry("kind", () -> codes.codes("paper.kind"))).must();
        person = add(new ChoiceEntry("person", List.of()));
        receivedOn = add(new DateEntry("receivedOn", kit.clock())).must();
    }

    /** @param family whose papers these may be @param whole what a paper of nobody alone is called */
    void begin(String wanted, LocalDate today, List<Choice> family, String whole) {
        entries().forEach(each -> each.fill(""));
        person.choices().setAll(Stream.concat(Stream.of(new Choice("", whole)), family.stream()).toList());
        person.fill("");
        kind.fill(wanted);
        receivedOn.fill(today);
        copies.fill(1);
    }

    void scanned(Path file) {
        scan.text().set(file.toString());
    }

    Optional<Path> scan() {
        return scan.get().isEmpty() ? Optional.empty() : Optional.of(Path.of(scan.get()));
    }

    Paper paper(long way) {
        return new Paper(0, way, kind.get(), person.get().isEmpty() ? null : Long.valueOf(person.get()), receivedOn.value(),
                copies.whole(), "", "", note.get());
    }
}
