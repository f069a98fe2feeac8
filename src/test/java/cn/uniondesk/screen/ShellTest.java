package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

    @TempDir
    private Path folder;

    @Test
    void anEmptyOfficeOffersToImport() {
        try (var desk = new DeskRobot().in(new TestOffice(folder))) {
            assertThat(desk.lookup("导入台账").tryQuery()).isPresent();
            desk.pictures("home-empty");
        }
    }
}
