package cn.uniondesk.office.aid.choosing;

import java.util.List;

/**
 * Why somebody seems to be aided twice.
 *
 * @param arguments of the sentence {@code overlap.KIND}: other person, what, day, amount
 */
public record Flag(Kind kind, List<String> arguments) {

    public Flag {
        arguments = List.copyOf(arguments);
    }

    /** 已在名单, 同一人, 夫妻, 同一子女, 两笔资金报同一费用. */
    public enum Kind {
        ON_LIST, SAME_PERSON, COUPLE, SAME_CHILD, TWO_FUNDS
    }

    static Flag of(Kind kind, String... arguments) {
        return new Flag(kind, List.of(arguments));
    }

    /** Key of the sentence in the office's texts. */
    public String key() {
        return "overlap." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
