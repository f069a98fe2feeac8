package cn.uniondesk.office.report;

/**
 * What a filter can look at, as an area of work names it; its values are the codes that records keep, {@code yes} or
 * {@code no} for a mark.
 *
 * @param name lower case, also the column of the fact's rows
 */
public record Attribute(String name) {

    public Attribute {
        if (!name.matches("[a-z][a-z_]*")) {
            throw new IllegalArgumentException(name);
        }
    }
}
