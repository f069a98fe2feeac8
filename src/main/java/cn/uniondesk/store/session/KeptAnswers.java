package cn.uniondesk.store.session;

import cn.uniondesk.store.tables.DefaultSchema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers to a few queries, each good until a table that its query names is written to. What is kept is by the wording
 * of the query with its values; the one asked for longest ago goes first.
 */
final class KeptAnswers {

    private static final int MOST = 16;

    /** @param written how often its tables had been written to before it was read */
    private record Kept(List<String> tables, long written, Object answer) {}

    private final Map<String, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    });
    private final Map<String, AtomicLong> writings = new ConcurrentHashMap<>();
    private final AtomicLong unknown = new AtomicLong();

    /** How often the tables that the query names were written to; asked before the query runs. */
    long written(List<String> tables) {
        long sum = unknown.get();
        for (var table : tables) {
            var writing = writings.get(table);
            sum += writing == null ? 0 : writing.get();
        }
        return sum;
    }

    static List<String> tables(String query) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(table -> table.getName())
                .filter(name -> query.contains("\"" + name + "\""))
                .toList();
    }

    Optional<Object> find(String query) {
        return Optional.ofNullable(kept.get(query))
                .filter(each -> each.written() == written(each.tables()))
                .map(Kept::answer);
    }

    void keep(String query, List<String> tables, long written, Object answer) {
        kept.put(query, new Kept(tables, written, answer));
    }

    /** Tables were written to, and it is on the disk. */
    void forget(Set<String> tables) {
        tables.forEach(table -> writings.computeIfAbsent(table, _ -> new AtomicLong()).incrementAndGet());
    }

    void forgetAll() {
        unknown.incrementAndGet();
        kept.clear();
    }
}
