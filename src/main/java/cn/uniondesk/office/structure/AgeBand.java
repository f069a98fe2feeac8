package cn.uniondesk.office.structure;

import cn.uniondesk.office.people.PersonAttributes;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.rulebook.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * 年龄段: people of one sex from an age until the day before another birthday.
 *
 * @param sex {@code male} or {@code female}
 * @param from first age of the band, null for the youngest
 * @param below first age above it, null for the oldest
 */
record AgeBand(String sex, Integer from, Integer below) {

    private static final String AT_MOST = "≤";

    /**
     * The bands that the rule cuts: at 50 with boundary {@code <} (50 岁以下 without the figure) below 50 and from 50, with
     * {@code ≤} up to 50 and from 51. One band of all ages where the rule is not set or names no age.
     */
    static List<AgeBand> of(String sex, Parameter rule) {
        var bands = new ArrayList<AgeBand>();
        Integer from = null;
        for (int cut : rule == null ? List.<Integer>of() : cuts(rule)) {
            bands.add(new AgeBand(sex, from, cut));
            from = cut;
        }
        bands.add(new AgeBand(sex, from, null));
        return bands;
    }

    private static List<Integer> cuts(Parameter rule) {
        int more = rule.boundary().equals(AT_MOST) ? 1 : 0;
        return rule.words().stream()
                .filter(word -> word.matches("[0-9]{1,3}"))
                .map(word -> Integer.parseInt(word) + more)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code age.male.below_50}, {@code age.male.30_50}, {@code age.male.from_50}, {@code age.male} for all ages. */
    String key() {
        var ages = from == null && below == null ? ""
                : from == null ? ".below_" + below
                : below == null ? ".from_" + from
                : "." + from + "_" + below;
        return "age." + sex + ages;
    }

    /** Ending of the key of the text that names it. */
    String shape() {
        return from == null && below == null ? "all" : from == null ? "below" : below == null ? "from" : "between";
    }

    /** A person of unknown birth is of no band, even where one is for all ages. */
    Filter filter() {
        return Filter.of(PersonAttributes.SEX, sex).and(Filter.aged(from, below));
    }
}
