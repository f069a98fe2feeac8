package cn.uniondesk.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
class WorkbookMemoryTest {

    @TempDir
    private Path folder;

    @Test
    void sixty_two_thousand_detail_rows_are_written_and_read_back_in_256_megabytes() throws IOException, InterruptedException {
        var program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-cp", System.getProperty("java.class.path"), WritesManyRows.class.getName(), "62000", folder.toString())
                .inheritIO().start();
        assertThat(program.waitFor()).isZero();
        assertThat(folder.resolve("DH01_2026Q3_1.xlsx")).exists();
    }
}
