package cn.uniondesk.office.aid.choosing;

import cn.uniondesk.office.values.Money;
import java.util.List;

/**
 * Whom a campaign could be for, before anything is stored.
 *
 * @param planned what the list takes already
 * @param budget zero where none was planned
 */
public record ChoicePreview(List<Proposed> proposed, Money planned, Money budget) {

    public ChoicePreview {
        proposed = List.copyOf(proposed);
    }

    /** Somebody with what speaks against it. */
    public record Proposed(Candidate candidate, List<Flag> flags) {
        public Proposed {
            flags = List.copyOf(flags);
        }

        /** Whether the person stands on this list already. */
        public boolean isListed() {
            return flags.stream().anyMatch(flag -> flag.kind() == Flag.Kind.ON_LIST);
        }
    }

    public long flagged() {
        return proposed.stream().filter(each -> !each.flags().isEmpty()).count();
    }
}
