package cn.uniondesk.office.intake.ledger;

import java.util.List;
import java.util.stream.Stream;

/** A sheet of a sender's file; its rows can be read more than once, each time from the file. */
public interface LedgerSheet {

    String name();

    List<Merge> merges();

    /** Rows that hold anything, in order. Close the stream; memory does not grow with the rows. */
    Stream<LedgerRow> rows();
}
