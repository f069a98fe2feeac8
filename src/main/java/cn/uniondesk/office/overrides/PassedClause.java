package cn.uniondesk.office.overrides;

import cn.uniondesk.office.rulebook.Parameter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A clause that a record passes.
 *
 * @param field beside which it is said
 * @param allowed what it allows, as people read it
 * @param found what the record comes to
 * @param key of the sentence that says so
 * @param said what the sentence inserts
 */
public record PassedClause(Parameter rule, String field, String allowed, String found, String key, List<String> said) {

    public PassedClause {
        said = List.copyOf(said);
    }

    /** The words of the clause with its article and document. */
    String clause() {
        return Stream.of(rule.name(), rule.article(), rule.documentNumber()).filter(each -> !each.isBlank())
                .collect(Collectors.joining("；"));
    }
}
