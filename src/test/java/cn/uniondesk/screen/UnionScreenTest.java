package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.area.UnionArea;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnionScreenTest {

    @TempDir
    private Path folder;

    @Test
    void aUnionIsEnteredWithItsTermAndLeadsToItsMembers() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-UNIONS");
            desk.settle();
            assertThat(seen(desk, "#add")).isTrue();
            assertThat(seen(desk, "#handOut")).isTrue();
            assertThat(seen(desk, "#save")).isFalse();

            desk.key(KeyCode.CONTROL, KeyCode.N);
            desk.write("梧桐里社区工会联合会");
            desk.choose("kind", "community");
            desk.fill("contactPhone", "12");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.said("contactPhone")).isNotEmpty();
            desk.fill("contactPhone", "010 6421 1234");
            desk.fill("termStartsOn", "2024.5.1");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.said("termYears")).contains("一起填写");
            assertThat(seen(desk, "#members")).isFalse();
            desk.fill("termYears", "5");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();
            assertThat(desk.lookup("#status").<Label>query().getText()).contains("保存");
            assertThat(seen(desk, "#members")).isTrue();
            desk.clickOn("#members");
            desk.settle();
            assertThat(desk.lookup(".list-count").<Label>query().getText()).endsWith("共 0");
        }
        office.read(open -> {
            var unions = open.areas().get(UnionArea.class).unions();
            var union = unions.named("梧桐里社区工会联合会").orElseThrow();
            assertThat(union.values().text(TradeUnion.CONTACT_PHONE)).isEqualTo("01064211234");
            assertThat(unions.terms(union.id())).containsExactly(new Term(LocalDate.of(2024, 5, 1), 5));
            return union;
        });
    }

    private static boolean seen(DeskRobot desk, String button) {
        return desk.lookup(button).match(DeskRobot::shown).<Node>tryQuery().isPresent();
    }
}
