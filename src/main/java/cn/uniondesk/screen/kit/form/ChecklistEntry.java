package cn.uniondesk.screen.kit.form;

import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Any number of a list; the text is their codes with a blank between, in order. */
public final class ChecklistEntry extends Entry {

    private static final String BETWEEN = " ";

    private final List<Choice> choices;

    public ChecklistEntry(String name, List<Choice> of) {
        super(name);
        choices = List.copyOf(of);
    }

    List<Choice> choices() {
        return choices;
    }

    Set<String> chosen() {
        return Arrays.stream(get().split(BETWEEN)).filter(code -> !code.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    void choose(String code, boolean is) {
        var codes = chosen();
        if (is ? codes.add(code) : codes.remove(code)) {
            text().set(String.join(BETWEEN, codes));
        }
    }
}
