package cn.uniondesk.office.rulebook;

/** The rule books that the office has taken in; the latest holds, decisions keep the version that made them. */
public interface RuleBooks {

    /** The book that holds; the program's default until one was taken in. */
    RuleBook current();

    /** Whether a book under this label was ever taken in. */
    boolean holds(String version);

    void takeIn(RuleBook rulebook);
}
