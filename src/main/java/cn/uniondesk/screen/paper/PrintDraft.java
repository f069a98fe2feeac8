package cn.uniondesk.screen.paper;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.paper.PaperSize;
import cn.uniondesk.paper.PrintSettings;
import cn.uniondesk.screen.kit.Remembered;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FlagEntry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.NumberEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which form is to be printed and how, as chosen; printer, paper, copies and sides are remembered for each form. */
final class PrintDraft extends FormModel {

    private static final int MOST_COPIES = 99;
    private static final String EMPTY = "empty";
    private static final String FILLED = "filled";

    /** Words of the choices, in the desk's language. */
    record Words(String both, String one, String filled, String empty, Function<PaperSize, String> paper) {}

    private final ChoiceEntry form = add(new ChoiceEntry("form", List.of()));
    private final ChoiceEntry content;
    private final ChoiceEntry printer = add(new ChoiceEntry("printer", List.of()).must());
    private final ChoiceEntry paper;
    private final NumberEntry copies = add(new NumberEntry("copies").must());
    private final Entry range = add("range");
    private final FlagEntry doubleSided;

    PrintDraft(Words words) {
        content = add(new ChoiceEntry("content", List.of(new Choice(FILLED, words.filled()), new Choice(EMPTY, words.empty()))));
        paper = add(new ChoiceEntry("paper", Arrays.stream(PaperSize.values())
                .map(size -> new Choice(size.name(), words.paper().apply(size))).toList()));
        doubleSided = add(new FlagEntry("doubleSided", words.both(), words.one(), words.one()));
        doubleSided.choices().removeFirst();
    }

    /** What can be chosen about the record of an order. */
    void offer(PrintOrder order, Function<Form, String> title) {
        form.choices().setAll(order.forms().stream().map(each -> new Choice(each.code(), each.code() + " " + title.apply(each))).toList());
        form.fill(order.form().code());
        content.fill(order.empty() ? EMPTY : FILLED);
        content.readOnly().set(!order.canBeFilled());
    }

    /** The order as it is chosen now. */
    PrintOrder chosen(PrintOrder order) {
        return order.of(form.get(), EMPTY.equals(content.get()));
    }

    /** What was used last time for this form, else its own usual settings. */
    void begin(Form printed, Remembered remembered) {
        copies.fill(remembered.number(key("copies", printed), printed.copies()));
        range.fill("");
        paper.fill(remembered.get(key("paper", printed)).filter(PrintDraft::isPaper).orElse(PaperSize.A4.name()));
        doubleSided.fill(remembered.get(key("sides", printed)).map("both"::equals).orElse(printed.doubleSided()));
    }

    private static boolean isPaper(String name) {
        return Arrays.stream(PaperSize.values()).anyMatch(size -> size.name().equals(name));
    }

    /** @return the printer that was used last time and is not there now */
    Optional<String> offer(List<String> names, Form printed, Remembered remembered) {
        printer.choices().setAll(names.stream().map(name -> new Choice(name, name)).toList());
        var last = remembered.get(key("printer", printed));
        printer.fill(last.filter(names::contains).or(() -> names.stream().findFirst()).orElse(""));
        return last.filter(name -> !names.contains(name));
    }

    void remember(Form printed, Remembered remembered) {
        remembered.keep(key("printer", printed), printer.get());
        remembered.keep(key("paper", printed), paper.get());
        remembered.keep(key("copies", printed), copies.get());
        remembered.keep(key("sides", printed), Boolean.TRUE.equals(doubleSided.value()) ? "both" : "one");
    }

    /** Everything that was typed wrongly; then there is no wish. */
    List<Refusal> refused() {
        var found = new ArrayList<>(problems());
        var number = copies.value();
        if (number != null && (number < 1 || number > MOST_COPIES)) {
            found.add(Refusal.of("copies", "preview.refusal.copies"));
        }
        if (wish(1).isEmpty()) {
            found.add(Refusal.of("range", "preview.refusal.range"));
        }
        return found;
    }

    PrintSettings wish() {
        return wish(copies.whole()).orElseThrow();
    }

    private Optional<PrintSettings> wish(int number) {
        return PrintSettings.whole(printer.get(), number, Boolean.TRUE.equals(doubleSided.value())).pages(range.get())
                .map(printing -> printing.on(PaperSize.valueOf(isPaper(paper.get()) ? paper.get() : PaperSize.A4.name())));
    }

    private static String key(String what, Form printed) {
        return what + "." + printed.code();
    }
}
