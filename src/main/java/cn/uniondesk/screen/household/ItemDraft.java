package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.reckoning.Item;
import cn.uniondesk.office.household.reckoning.Side;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;
import cn.uniondesk.screen.kit.form.NumberEntry;
import java.util.List;
import java.util.stream.Stream;

/** The form of one line of a reckoning: an amount that came every month, or one of the whole twelve months. */
final class ItemDraft extends FormModel {

    private static final int YEAR = 12;
    private static final String MONTHLY = "monthly";
    private static final String YEARLY = "yearly";
    private static final String BETWEEN = ".";

    private final ChoiceEntry item;
    private final ChoiceEntry person;
    private final MoneyEntry amount = add(new MoneyEntry("amount")).must();
    private final ChoiceEntry each;
    private final NumberEntry months = add(new NumberEntry("months")).must();
    private final Entry note = add("note");
    private final String whole;

    ItemDraft(Kit kit, CodeLists codes) {
        var words = kit.words();
        whole = words.say("paper.whole_family");
        item = add(codes.entry("item", () -> Stream.of(Side.values()).flatMap(side -> codes.codes(side.list()).stream()
                .map(choice -> new Choice(side.name() + BETWEEN + choice.code(),
                        words.say("reckoning.item_of", words.say(title(side)), choice.word())))).toList())).must();
        person = add(new ChoiceEntry("person", List.of()));
        each = add(new ChoiceEntry("each", List.of(
                new Choice(MONTHLY, words.say("reckoning.monthly")), new Choice(YEARLY, words.say("reckoning.yearly")))));
        begin(List.of());
    }

    static String title(Side side) {
        return switch (side) {
            case INCOME -> "reckoning.income";
            case SPENDING -> "reckoning.spending";
            case LOSS -> "reckoning.loss";
        };
    }

    void begin(List<Choice> family) {
        entries().forEach(entry -> entry.fill(""));
        person.choices().setAll(Stream.concat(Stream.of(new Choice("", whole)), family.stream()).toList());
        person.fill("");
        each.fill(MONTHLY);
        months.fill(YEAR);
    }

    void fill(Item known) {
        item.fill(known.side().name() + BETWEEN + known.item());
        person.fill(known.personId() == null ? "" : known.personId().toString());
        amount.fill(known.year());
        each.fill(YEARLY);
        months.fill(known.months());
        note.fill(known.note());
    }

    /** Only where {@link #problems} is empty. */
    Item item(long id) {
        var named = item.get().split("\\.", 2);
        var times = months.whole();
        var year = each.get().equals(MONTHLY) ? amount.orZero().times(times) : amount.orZero();
        return new Item(id, Side.valueOf(named[0]), named[1], person.get().isEmpty() ? null : Long.valueOf(person.get()),
                year, times, note.get());
    }
}
