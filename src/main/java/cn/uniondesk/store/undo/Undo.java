package cn.uniondesk.store.undo;

import static cn.uniondesk.store.tables.Tables.CHANGE;
import static org.jooq.impl.DSL.select;

import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.proof.BusinessTables;
import cn.uniondesk.store.session.Operation;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.undo.UndoResult.Holder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Takes a whole import back: what it created goes, what it changed is as before. Rows that were edited since stay, and
 * so does what they refer to. Rows that a later record refers to stay too; who wants all or nothing asks
 * {@link #holders} first. The taking back is itself an action in the log.
 */
public final class Undo {

    private final Session session;
    private final RecordWriter writer;

    public Undo(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    /** Records that are not of this batch and refer to a row that it created. */
    public List<Holder> holders(long batch) {
        return session.query(sql -> {
            var log = new BatchLog(sql, batch);
            return references(sql, batch, log).stream().filter(each -> !log.touchedAny(each.by())).toList();
        });
    }

    /** Works inside of an office action. */
    public UndoResult takeBack(long batch) {
        return session.write(sql -> takeBack(sql, batch));
    }

    private UndoResult takeBack(DSLContext sql, long batch) {
        var log = new BatchLog(sql, batch);
        var edited = new LinkedHashSet<>(log.editedSince());
        var there = log.present();
        edited.retainAll(there);
        int restored = restore(log, edited, there);
        var present = log.created().stream().filter(there::contains).toList();
        var needed = needed(new HashSet<>(present), edited, references(sql, batch, log));
        var staying = new HashSet<>(edited);
        needed.forEach(each -> staying.add(each.row()));
        int removed = 0;
        for (var row : present.reversed()) {
            if (!staying.contains(row)) {
                writer.delete(log.table(row), row.id(), Origin.DESK);
                removed++;
            }
        }
        return new UndoResult(removed, restored, List.copyOf(edited), needed);
    }

    private int restore(BatchLog log, Set<Row> edited, Set<Row> there) {
        int restored = 0;
        for (var row : log.touched(Operation.DELETE)) {
            if (!there.contains(row)) {
                writer.putBack(log.table(row), row.id(), log.before(row), Origin.DESK);
                restored++;
            }
        }
        for (var row : log.touched(Operation.UPDATE).reversed()) {
            if (!edited.contains(row) && there.contains(row)
                    && writer.revert(log.table(row), row.id(), log.before(row), Origin.DESK)) {
                restored++;
            }
        }
        return restored;
    }

    /** Rows that stay because something that stays refers to them, spreading from row to row. */
    private static List<Holder> needed(Set<Row> created, Set<Row> edited, List<Holder> references) {
        var staying = new HashSet<>(edited);
        var needed = new ArrayList<Holder>();
        boolean found = true;
        while (found) {
            found = false;
            for (var each : references) {
                boolean byStays = !created.contains(each.by()) || staying.contains(each.by());
                if (byStays && created.contains(each.row()) && staying.add(each.row())) {
                    needed.add(each);
                    found = true;
                }
            }
        }
        return needed;
    }

    /** Every reference to a row that the batch created, from inside or outside of it. */
    private static List<Holder> references(DSLContext sql, long batch, BatchLog log) {
        var targets = new HashSet<String>();
        log.created().forEach(row -> targets.add(row.table()));
        var references = new ArrayList<Holder>();
        for (var table : BusinessTables.inOrder()) {
            for (var key : BusinessTables.references(table)) {
                var parent = key.getKey().getTable().getName();
                if (targets.contains(parent)) {
                    var link = DSL.field(key.getFields().getFirst().getQualifiedName(), Long.class);
                    sql.select(link, BatchLog.id(table)).from(table)
                            .where(link.in(select(CHANGE.RECORD_ID).from(CHANGE).where(BatchLog.of(batch))
                                    .and(CHANGE.RECORD_TABLE.eq(parent))
                                    .and(CHANGE.OPERATION.eq(Operation.INSERT.code()))))
                            .forEach(row -> references.add(
                                    new Holder(new Row(parent, row.value1()), new Row(table.getName(), row.value2()))));
                }
            }
        }
        return references;
    }
}
