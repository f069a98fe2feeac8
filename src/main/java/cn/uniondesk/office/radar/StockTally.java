package cn.uniondesk.office.radar;

import cn.uniondesk.office.values.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what the areas count, each count under its own name. */
public final class StockTally {

    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Long> categories = new LinkedHashMap<>();
    private final Map<Period, Long> payments = new LinkedHashMap<>();
    private boolean isEmpty = true;

    /** Records of a register: an office that has any is no longer empty. */
    public void records(String name, long number) {
        counts.put(name, number);
        isEmpty &= number == 0;
    }

    /** Something else that is worth knowing. */
    public void count(String name, long number) {
        counts.put(name, number);
    }

    /** A bar of the files by category, a code of list {@code household.category}. */
    public void category(String code, long number) {
        categories.put(code, number);
    }

    /** A bar of the payments by quarter, oldest first. */
    public void paid(Period period, long number) {
        payments.put(period, number);
    }

    Map<String, Long> counts() {
        return counts;
    }

    Shares shares() {
        return new Shares(categories, payments);
    }

    boolean isEmpty() {
        return isEmpty;
    }
}
