package cn.uniondesk.office.intake;

import java.util.function.Consumer;

/** The lines of an import in the order of the file, handed out one by one: there may be several a row. */
public interface ImportLines {

    void rows(Consumer<RowLine> reader);

    void repairs(Consumer<RepairLine> reader);

    void totals(Consumer<TotalLine> reader);
}
