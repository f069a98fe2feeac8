package cn.uniondesk.office.intake.ledger;

import java.util.List;

/** A sender's file, open for reading. */
public interface LedgerFile extends AutoCloseable {

    List<LedgerSheet> sheets();

    /** Whether its days are counted from 1904 instead of 1900. */
    boolean countsFrom1904();

    @Override
    void close();
}
