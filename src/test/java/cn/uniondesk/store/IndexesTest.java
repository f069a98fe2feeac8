package cn.uniondesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every index costs each row that is written. */
class IndexesTest {

    private record Index(String table, String name, String columns) {

        boolean repeats(Index other) {
            return this != other && table.equals(other.table) && columns.equals(other.columns);
        }
    }

    @Test
    void no_index_is_there_twice() {
        try (var store = new MemoryStore()) {
            var columns = new LinkedHashMap<List<String>, String>();
            store.session().query(sql -> sql.fetch("""
                    select table_name, index_name, column_name from information_schema.index_columns
                    where table_schema = 'PUBLIC' order by table_name, index_name, ordinal_position""")).forEach(row -> columns.merge(
                    List.of(row.get(0, String.class), row.get(1, String.class)), row.get(2, String.class), (one, more) -> one + "," + more));
            var indexes = columns.entrySet().stream()
                    .map(each -> new Index(each.getKey().getFirst(), each.getKey().getLast(), each.getValue())).toList();
            assertThat(indexes).hasSizeGreaterThan(100)
                    .noneMatch(index -> indexes.stream().anyMatch(index::repeats));
        }
    }
}
