package cn.uniondesk.screen.household;

/** A section of a family's page. */
interface Section {

    /** Shows the family as it is now; a form that is being typed into stays. */
    void show(CaseView view);

    /** Ctrl+S while the section is seen. */
    default void save() {}
}
