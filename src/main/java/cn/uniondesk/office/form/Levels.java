package cn.uniondesk.office.form;

/** The three opinion boxes of an application: 基层工会, 街道总工会, 区总工会. */
public record Levels(Opinion grassroots, Opinion street, Opinion district) {

    public static final Levels BLANK = new Levels(Opinion.BLANK, Opinion.BLANK, Opinion.BLANK);
}
