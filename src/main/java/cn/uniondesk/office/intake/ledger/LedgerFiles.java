package cn.uniondesk.office.intake.ledger;

import java.nio.file.Path;

/**
 * Opens .xlsx, .xls and .csv (UTF-8, UTF-16, GBK), by what the file is and not by what it is called.
 * Fails with {@code import.empty}, {@code import.password}, {@code import.bomb}, {@code import.format} or
 * {@code import.unreadable}.
 */
public interface LedgerFiles {

    LedgerFile open(Path file);
}
