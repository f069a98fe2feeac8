package cn.uniondesk.office.intake;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Transactions;

/**
 * Takes a whole import back, naming what was edited since and so stays. Refused where later records refer to it or a
 * quarter that holds it was frozen: {@code import.undo.held} names what.
 */
public final class TakeBackImport {

    private static final int NAMED = 5;

    private final Imports imports;
    private final TakesBack rows;
    private final Transactions transactions;

    public TakeBackImport(Imports imports, TakesBack rows, Transactions transactions) {
        this.imports = imports;
        this.rows = rows;
        this.transactions = transactions;
    }

    public Undone takeBack(long batch) {
        return transactions.change(new Action("import.undo"), () -> {
            var found = imports.batch(batch)
                    .orElseThrow(() -> new Failure("import.undo.unknown", String.valueOf(batch)));
            if (found.isUndone()) {
                throw new Failure("import.undo.again", String.valueOf(batch));
            }
            var holders = rows.holders(batch);
            if (!holders.isEmpty()) {
                throw new Failure("import.undo.held", String.valueOf(batch),
                        String.join("、", holders.subList(0, Math.min(NAMED, holders.size()))),
                        String.valueOf(holders.size()));
            }
            var undone = rows.takeBack(batch);
            imports.markUndone(batch);
            return undone;
        });
    }
}
