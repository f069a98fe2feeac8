package cn.uniondesk.office.intake.ledger;

import java.util.List;

/**
 * One thing that a ledger of a kind can say.
 *
 * @param name as records call it, such as {@code joinedOn}
 * @param official the word of the official form
 * @param need {@code must}, {@code either} (one of those marked so is enough) or empty
 * @param longest how many signs its text or code may have, as many as its column in the store; 0 where it is no text
 * @param words other headings that mean it
 * @param hints parts of a heading that mean it where no word fits
 */
public record Field(String name, String official, Need need, int longest, List<String> words,
        List<Hint> hints) {

    /** Whether a ledger must have the column. */
    public enum Need {
        MUST, EITHER, MAY
    }

    /** A heading that contains all of these parts and none of those. */
    public record Hint(List<String> parts, List<String> without) {
        boolean fits(String heading) {
            return parts.stream().allMatch(heading::contains) && without.stream().noneMatch(heading::contains);
        }
    }

    public Field {
        words = List.copyOf(words);
        hints = List.copyOf(hints);
    }

    boolean isHinted(String heading) {
        return hints.stream().anyMatch(hint -> hint.fits(heading));
    }
}
