package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;
import java.util.function.Consumer;

/** The records behind a quarter, one after the other; numbers of documents are whole here and masked before they leave. */
public interface Details {

    /** The rows of a sheet in their order. An empty match key gives empty person keys. */
    void each(DetailSheet sheet, Period period, String matchKey, Consumer<Detail> row);

    /**
     * A record of a sheet.
     *
     * @param number by which the office knows it; may be missing or shared
     * @param values one a column: text, whole number, money, day, yes or no; null for a blank
     */
    record Detail(String number, Object... values) {}
}
