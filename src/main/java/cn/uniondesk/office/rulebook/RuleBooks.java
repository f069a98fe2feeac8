package cn.uniondesk.office.rulebook;

/** The rule books that the office has taken in; the latest holds, decisions keep the version that made them. */
public interface RuleBooks {

    RuleBook current();

    void takeIn(RuleBook rulebook);
}
