package cn.uniondesk.office.intake;

/**
 * Everything that the desk and the command line do with ledgers.
 *
 * @param ledger plans, rehearses and takes in
 * @param held rows that wait
 * @param undo takes an import back
 * @param returned gives the sender the marked file
 * @param imports what was taken in
 * @param ledgers the kinds of ledger and what they can say, for choosing what a column means
 */
public record IntakeBench(
        ImportLedger ledger, HeldRows held, TakeBackImport undo, ReturnLedger returned, Imports imports, Ledgers ledgers) {}
