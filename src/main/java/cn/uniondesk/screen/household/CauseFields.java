package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.Causes;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** The causes of a family's hardship as fields of a form: the main one, and three others. */
final class CauseFields {

    private static final List<String> OTHERS = List.of("cause1", "cause2", "cause3");

    private final Entry main;
    private final List<Entry> others;

    /** @param into takes each field into the form */
    CauseFields(CodeLists codes, UnaryOperator<Entry> into) {
        main = into.apply(codes.entry("mainCause", () -> codes.codes("cause")).must());
        others = OTHERS.stream().map(each -> into.apply(codes.entry(each, () -> codes.codesOrNone("cause", false)))).toList();
    }

    void fill(Causes causes) {
        main.fill(causes.main());
        for (int i = 0; i < others.size(); i++) {
            others.get(i).fill(i < causes.others().size() ? causes.others().get(i) : "");
        }
    }

    Causes causes() {
        return new Causes(main.get(), others.stream().map(Entry::get).filter(cause -> !cause.isEmpty()).toList());
    }

    /** The first of the others that is named already, else the first of them: where a fault of the others is said. */
    Entry doubtful() {
        var named = new HashSet<>(List.of(main.get()));
        return others.stream().filter(each -> !each.get().isEmpty() && !named.add(each.get())).findFirst()
                .orElse(others.getFirst());
    }
}
