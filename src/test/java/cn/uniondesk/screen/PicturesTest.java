package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every screen as a picture in the sizes that it must stand, to be looked at: {@code -Dsnapshots=true}. */
@EnabledIfSystemProperty(named = "snapshots", matches = "true")
class PicturesTest {

    @TempDir
    private Path folder;

    @Test
    void everyScreenInChinese() {
        walk("", "zh-CN");
    }

    @Test
    void everyScreenInEnglish() {
        walk("en-", "en");
    }

    private void walk(String prefix, String language) {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().habit("language", language).in(office)) {
            desk.pictures(prefix + "home");
            for (var area : new String[] {"UNIONS", "MEMBERS", "HOUSEHOLDS", "PAYMENTS"}) {
                desk.clickOn("#rail-" + area);
                desk.settle();
                desk.pictures(prefix + area.toLowerCase(java.util.Locale.ROOT));
                desk.key(KeyCode.ENTER);
                desk.pictures(prefix + area.toLowerCase(java.util.Locale.ROOT) + "-one");
                if (area.equals("HOUSEHOLDS")) {
                    for (int tab = 1; tab <= 9; tab++) {
                        desk.tab(tab);
                        desk.pictures(prefix + "household-tab" + tab);
                    }
                }
            }
            for (var area : new String[] {"CAMPAIGNS", "FUNDS", "PREVIEW", "IMPORTS", "QUARTER", "RULES", "SETTINGS"}) {
                desk.click("#rail-" + area);
                desk.pictures(prefix + area.toLowerCase(java.util.Locale.ROOT));
            }
            desk.key(KeyCode.F3);
            desk.write("oyjg");
            desk.settle();
            desk.pictures(prefix + "search");
            assertThat(desk.lookup(".search-card").tryQuery()).isPresent();
        }
    }

    @Test
    void theDoor() {
        try (var desk = new DeskRobot().at(TestOffice.empty(folder).workplaces(), folder.resolve("new"))) {
            desk.pictures("setup");
        }
    }

    @Test
    void anEmptyOffice() {
        try (var desk = new DeskRobot().in(TestOffice.empty(folder))) {
            desk.pictures("home-empty");
            desk.clickOn("#rail-MEMBERS");
            desk.pictures("members-empty");
            desk.key(KeyCode.CONTROL, KeyCode.L);
            desk.pictures("locked");
        }
    }
}
