package cn.uniondesk.store.migration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.store.session.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void the_index_names_every_script_in_order() throws IOException {
        var folder = Path.of("src/main/resources/db/migration");
        try (var files = Files.list(folder)) {
            var scripts = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql"))
                    .sorted().toList();
            assertThat(Files.readAllLines(folder.resolve("index"))).isEqualTo(scripts);
        }
        assertThat(new Migrations().newest()).isEqualTo(Files.readAllLines(folder.resolve("index")).size());
    }

    @Test
    void scripts_run_once_and_are_noted() throws SQLException {
        try (var connection = Database.inMemory("migrations").open()) {
            var first = new Migrations(List.of("V001__office.sql"));
            assertThat(first.versionOf(connection)).isZero();
            assertThat(first.isPending(connection)).isTrue();
            first.apply(connection);
            assertThat(first.isPending(connection)).isFalse();
            first.apply(connection);
            assertThat(first.versionOf(connection)).isEqualTo(1);
        }
    }
}
