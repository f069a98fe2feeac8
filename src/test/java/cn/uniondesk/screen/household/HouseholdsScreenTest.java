package cn.uniondesk.screen.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.screen.DeskRobot;
import cn.uniondesk.screen.TestOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of households and the form of a file, as their declaration and their FXML say. */
class HouseholdsScreenTest {

    private static final List<String> BUTTONS = List.of("list", "print", "save", "handOut", "whatIf", "pending", "apply", "add");

    @TempDir
    private Path folder;

    private static List<String> seen(DeskRobot desk) {
        desk.settle();
        return BUTTONS.stream()
                .filter(button -> desk.lookup("#" + button).match(DeskRobot::shown).<Node>tryQuery().isPresent()).toList();
    }

    @Test
    void aButtonIsSeenWhereItHasSomethingToDo() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-HOUSEHOLDS");
            assertThat(seen(desk)).containsExactly("handOut", "whatIf", "pending", "apply", "add");
            desk.clickOn("#apply");
            assertThat(seen(desk)).containsExactly("list", "save");
            desk.clickOn("#list");
            assertThat(seen(desk)).containsExactly("handOut", "whatIf", "pending", "apply", "add");
            desk.clickOn("#pending");
            assertThat(seen(desk)).containsExactly("list", "whatIf", "pending", "apply", "add");
            desk.clickOn("#add");
            assertThat(seen(desk)).containsExactly("list", "print", "save");
            desk.clickOn("#list");
            desk.clickOn("#whatIf");
            assertThat(seen(desk)).containsExactly("list");
        }
    }

    @Test
    void whatDescribesAFileIsTypedJudgedAndKeptAsItIsDeclared() {
        var office = TestOffice.sample(folder);
        long file = office.read(open ->
                open.areas().get(HouseholdArea.class).households().numbered("HP2026001").orElseThrow().id());
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-HOUSEHOLDS");
            desk.settle();
            desk.key(KeyCode.ENTER);
            desk.settle();
            desk.section("fileTab");
            desk.put("causeNote", "照料失能老人，无法就业");
            desk.put("postcode", "1000");
            desk.put("bankCard", "6222 0200 0000 0000 018");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.said("postcode")).isNotEmpty();
            desk.put("postcode", "１０００２０");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();
        }
        var kept = office.read(open -> open.areas().get(HouseholdArea.class).households().find(file).orElseThrow());
        assertThat(Stream.of(Household.CAUSE_NOTE, Household.POSTCODE, Household.BANK_CARD, Household.CONTACT_CADRE)
                .map(kept::text)).containsExactly("照料失能老人，无法就业", "100020", "6222020000000000018", "王敏");
    }
}
