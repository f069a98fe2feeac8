package cn.uniondesk.screen.paper;

import cn.uniondesk.office.Refusal;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.paper.Printing;
import cn.uniondesk.screen.kit.Remembered;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.Draft;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FlagEntry;
import cn.uniondesk.screen.kit.form.NumberEntry;
import java.util.List;
import java.util.Optional;

/** How a form is to be printed, as typed; the printer is remembered for each form. */
final class PrintDraft extends Draft {

    private static final int MOST_COPIES = 99;

    private final ChoiceEntry printer = add(new ChoiceEntry("printer", List.of()).must());
    private final NumberEntry copies = add(new NumberEntry("copies").must());
    private final Entry range = add("range");
    private final FlagEntry doubleSided;

    PrintDraft(String yes, String no) {
        doubleSided = add(new FlagEntry("doubleSided", yes, no, no));
        doubleSided.choices().removeFirst();
    }

    /** The form's own usual settings. */
    void begin(Form form) {
        copies.fill(form.copies());
        range.fill("");
        doubleSided.fill(Boolean.valueOf(form.doubleSided()));
    }

    /** @return the printer that was used last time and is not there now */
    Optional<String> offer(List<String> names, Form form, Remembered remembered) {
        printer.choices().setAll(names.stream().map(name -> new ChoiceEntry.Choice(name, name)).toList());
        var last = remembered.get(key(form));
        printer.fill(last.filter(names::contains).or(() -> names.stream().findFirst()).orElse(""));
        return last.filter(name -> !names.contains(name));
    }

    void remember(Form form, Remembered remembered) {
        remembered.keep(key(form), printer.get());
    }

    /** Everything that was typed wrongly; then there is no wish. */
    List<Refusal> refused() {
        var found = new java.util.ArrayList<>(problems());
        var number = copies.value();
        if (number != null && (number < 1 || number > MOST_COPIES)) {
            found.add(Refusal.of("copies", "preview.refusal.copies"));
        }
        if (wish(1).isEmpty()) {
            found.add(Refusal.of("range", "preview.refusal.range"));
        }
        return found;
    }

    Printing wish() {
        return wish(copies.whole()).orElseThrow();
    }

    private Optional<Printing> wish(int number) {
        return Printing.whole(printer.get(), number, Boolean.TRUE.equals(doubleSided.value())).pages(range.get());
    }

    private static String key(Form form) {
        return "printer." + form.name();
    }
}
