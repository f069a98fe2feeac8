package cn.uniondesk.office.calendar;

import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;

/** The rule book that holds now, read for the district of this office. */
public final class RulesInForce {

    private final RuleBooks books;
    private final Offices offices;

    public RulesInForce(RuleBooks books, Offices offices) {
        this.books = books;
        this.offices = offices;
    }

    public Deadlines now() {
        return new Deadlines(books.current(), offices.own().district());
    }
}
