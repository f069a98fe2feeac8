package cn.uniondesk.office.people;

import cn.uniondesk.office.report.Attribute;

/** What reports can ask of a person, whichever record the person stands in. */
public final class PersonAttributes {

    public static final Attribute SEX = new Attribute("sex");

    /** Official word of the person's schooling. */
    public static final Attribute EDUCATION = new Attribute("education");

    /** Whether sex and day of birth are both known, so that the person belongs to an age band. */
    public static final Attribute BANDED = new Attribute("banded");

    private PersonAttributes() {}
}
