package cn.uniondesk.store.proof;

import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.store.session.ValueText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * One hash for all that an office holds. A row counts by its values and by the rows that it refers to, not by ids and
 * not by the order of writing, so that an import taken back leaves the hash as it was. Each row's hash stands for it
 * where another refers to it; a table's rows are sorted by their hashes.
 */
public final class ContentHash {

    private static final int PAGE = 2000;
    private static final String ID = "ID";

    private final DSLContext sql;
    private final Map<Table<?>, Map<Long, byte[]>> referredTo = new HashMap<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final MessageDigest digest = sha256();

    private ContentHash(DSLContext sql) {
        this.sql = sql;
    }

    /** Reads every business row once. The context should see one moment. */
    public static Verification of(DSLContext sql) {
        var hash = new ContentHash(sql);
        var content = hash.all(BusinessTables.inOrder());
        return new Verification(content, hash.counts, References.broken(sql));
    }

    private String all(List<Table<?>> tables) {
        var targets = new HashSet<Table<?>>();
        tables.forEach(table -> BusinessTables.references(table).forEach(key -> targets.add(key.getKey().getTable())));
        var whole = sha256();
        for (var table : tables) {
            var rows = rows(table, targets.contains(table));
            rows.sort(Arrays::compareUnsigned);
            counts.put(table.getName(), (long) rows.size());
            if (!rows.isEmpty()) {
                put(whole, table.getName());
                rows.forEach(whole::update);
            }
        }
        return HexFormat.of().formatHex(whole.digest());
    }

    private List<byte[]> rows(Table<?> table, boolean isReferredTo) {
        var shape = Shape.of(table);
        var hashes = new ArrayList<byte[]>();
        var byId = new HashMap<Long, byte[]>();
        if (shape.refersToItself()) {
            var rows = new HashMap<Long, Record>();
            pages(table, row -> rows.put(row.get(ID, Long.class), row));
            rows.keySet().forEach(id -> hashes.add(inTree(shape, rows, id, byId, new HashSet<>())));
        } else if (table.field(ID) == null) {
            sql.selectFrom(table).forEach(row -> hashes.add(hash(shape, row, Map.of())));
        } else {
            pages(table, row -> {
                var hash = hash(shape, row, Map.of());
                hashes.add(hash);
                if (isReferredTo) {
                    byId.put(row.get(ID, Long.class), hash);
                }
            });
        }
        referredTo.put(table, byId);
        return hashes;
    }

    /** A row of a tree needs its parent's hash first; a circle, which no screen lets in, is cut where it closes. */
    private byte[] inTree(Shape shape, Map<Long, Record> rows, long id, Map<Long, byte[]> done, Set<Long> above) {
        var known = done.get(id);
        if (known != null) {
            return known;
        }
        above.add(id);
        var row = rows.get(id);
        for (var link : shape.own()) {
            var parent = row.get(link.getName(), Long.class);
            if (parent != null && rows.containsKey(parent) && !above.contains(parent)) {
                inTree(shape, rows, parent, done, above);
            }
        }
        var hash = hash(shape, row, done);
        done.put(id, hash);
        return hash;
    }

    private byte[] hash(Shape shape, Record row, Map<Long, byte[]> ownRows) {
        put(digest, shape.table().getName());
        for (var field : shape.values()) {
            put(digest, field.getName());
            put(digest, ValueText.of(row.get(field)));
        }
        shape.links().forEach((field, target) -> {
            put(digest, field.getName());
            var id = row.get(field.getName(), Long.class);
            var hashes = target.equals(shape.table()) ? ownRows : referredTo.get(target);
            var hash = id == null ? null : hashes.get(id);
            put(digest, id == null ? null : hash == null ? "?" : HexFormat.of().formatHex(hash));
        });
        return digest.digest();
    }

    private void pages(Table<?> table, Consumer<Record> each) {
        var id = DSL.field(table.field(ID).getQualifiedName(), Long.class);
        long after = Long.MIN_VALUE;
        while (true) {
            var page = sql.select(table.fields()).from(table).where(id.gt(after)).orderBy(id).limit(PAGE).fetch();
            page.forEach(each);
            if (page.size() < PAGE) {
                return;
            }
            after = page.getLast().get(ID, Long.class);
        }
    }

    /** Each text with its length, so that no two different rows are written the same. */
    private static void put(MessageDigest digest, String text) {
        var bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes == null ? -1 : bytes.length).flip());
        if (bytes != null) {
            digest.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A table's columns: those that hold values, and those that refer to other rows. Sorted by name. */
    private record Shape(Table<?> table, List<Field<?>> values, SortedMap<Field<?>, Table<?>> links) {

        static Shape of(Table<?> table) {
            var links = new TreeMap<Field<?>, Table<?>>((one, other) -> one.getName().compareTo(other.getName()));
            var ignored = new HashSet<String>(Set.of(ID));
            for (var key : table.getReferences()) {
                ignored.add(key.getFields().getFirst().getName());
            }
            for (var key : BusinessTables.references(table)) {
                links.put(key.getFields().getFirst(), key.getKey().getTable());
            }
            var values = table.fieldStream()
                    .filter(field -> !ignored.contains(field.getName()))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .<Field<?>>map(field -> field)
                    .toList();
            return new Shape(table, values, links);
        }

        boolean refersToItself() {
            return links.containsValue(table);
        }

        List<Field<?>> own() {
            return links.keySet().stream().filter(field -> links.get(field).equals(table)).toList();
        }
    }
}
