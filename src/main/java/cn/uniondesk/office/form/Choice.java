package cn.uniondesk.office.form;

import java.util.Collection;
import java.util.List;

/** One box of a list on a form, ticked or not. */
public record Choice(String text, boolean chosen) {

    /** Every box of a list, those of the given texts ticked. */
    public static List<Choice> among(Collection<String> all, Collection<String> chosen) {
        return all.stream().map(text -> new Choice(text, chosen.contains(text))).toList();
    }
}
