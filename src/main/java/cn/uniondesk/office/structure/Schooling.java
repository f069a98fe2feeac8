package cn.uniondesk.office.structure;

import cn.uniondesk.office.people.PersonAttributes;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;

/**
 * 文化程度: words of schooling that a table counts together, by the rule book's {@code structure.schooling.CODE}.
 *
 * @param words official words of the list {@code education}
 */
record Schooling(String code, String name, List<String> words) {

    private static final String PREFIX = "structure.schooling.";
    private static final String LIST = "education";

    Schooling {
        words = List.copyOf(words);
    }

    static List<Schooling> of(RuleBook book, String district, LocalDate on) {
        return book.parameters(district, on).stream()
                .filter(rule -> rule.code().startsWith(PREFIX))
                .map(rule -> new Schooling(rule.code().substring(PREFIX.length()), rule.name(), words(book, rule)))
                .toList();
    }

    /** A word that the rule writes in another spelling is the official one. */
    private static List<String> words(RuleBook book, Parameter rule) {
        return rule.words().stream()
                .map(word -> book.word(LIST, word).map(value -> value.name()).orElse(word))
                .distinct()
                .toList();
    }

    String key() {
        return "schooling." + code;
    }

    Filter filter() {
        return Filter.of(PersonAttributes.EDUCATION, words.toArray(String[]::new));
    }
}
