package cn.uniondesk.intake;

import cn.uniondesk.store.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The tables of 1.0.0 in a store set as that version set it: a yardstick that stays while tables and settings change. */
final class FirstTables {

    private static final Path SCRIPT = Path.of("src/main/resources/db/migration/V001__office.sql");
    private static final String SETTINGS = ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;CACHE_SIZE=65536";

    private final DSLContext db;
    private final int rows;
    private final Set<String> columns = new HashSet<>();

    private FirstTables(DSLContext db, int rows) {
        this.db = db;
        this.rows = rows;
        db.fetch("select table_name, column_name from information_schema.columns where table_schema = 'PUBLIC'")
                .forEach(row -> columns.add(row.get(0) + "." + row.get(1)));
    }

    interface Rows {
        void into(FirstTables tables);
    }

    /** Writes the rows in one transaction and brings them to the disk. */
    static void fill(Path folder, int rows, Rows written) throws IOException, SQLException {
        var url = "jdbc:h2:retry:" + folder.resolve("store") + SETTINGS;
        try (var connection = DriverManager.getConnection(url, "office", "0123456789abcdef0123456789abcdef office")) {
            connection.createStatement().execute(Files.readString(SCRIPT));
            connection.setAutoCommit(false);
            written.into(new FirstTables(DSL.using(connection, SQLDialect.H2), rows));
            connection.commit();
            connection.createStatement().execute("checkpoint sync");
        }
    }

    /** One row. */
    void insert(Table<?> table, Map<? extends Field<?>, ?> given) {
        db.insertInto(table).set(known(table, given)).execute();
    }

    /** As many rows as there are to be, in one batch. @param numbered fields that are the number of the row */
    void insertAll(Table<?> table, Map<? extends Field<?>, ?> given, Field<?>... numbered) {
        var values = known(table, given);
        List.of(numbered).forEach(field -> values.put(field, null));
        var fields = List.copyOf(values.keySet());
        var batch = db.batch(db.insertInto(table).set(values));
        IntStream.rangeClosed(1, rows).forEach(row -> batch.bind(fields.stream()
                .map(field -> !List.of(numbered).contains(field) ? values.get(field)
                        : field.getType() == Long.class ? (Object) (long) row : "1101011960%08d".formatted(row)).toArray()));
        batch.execute();
    }

    private Map<Field<?>, Object> known(Table<?> table, Map<? extends Field<?>, ?> given) {
        var values = Sample.row(table, given);
        values.keySet().removeIf(field -> !columns.contains(table.getName() + "." + field.getName()));
        return values;
    }
}
