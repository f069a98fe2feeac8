package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersTest {

    @TempDir
    private Path folder;

    @Test
    void theRegisterIsListedAndAMemberIsEnteredByKeyboard() {
        var office = new TestOffice(folder).with(Sample::enter);
        try (var desk = new DeskRobot().in(office)) {
            desk.pictures("home");
            desk.key(KeyCode.ALT, KeyCode.DIGIT1);
            desk.pictures("unions");
            desk.key(KeyCode.ENTER);
            desk.pictures("union");
            desk.clickOn("#rail-PAYMENTS");
            desk.pictures("payments");
            desk.key(KeyCode.ENTER);
            desk.pictures("payment");
            desk.clickOn("#rail-MEMBERS");
            desk.settle();
            desk.pictures("members");
            desk.clickOn("#rail-HOUSEHOLDS");
            desk.settle();
            desk.pictures("households");
            desk.key(KeyCode.ENTER);
            desk.pictures("household");
            desk.clickOn("收支与认定");
            desk.pictures("finances");
            desk.clickOn("家庭成员");
            desk.pictures("family");
            desk.clickOn("历史");
            desk.pictures("history");
            desk.clickOn("#rail-MEMBERS");
            desk.key(KeyCode.ENTER);
            desk.pictures("member");
            desk.key(KeyCode.F3);
            desk.write("oyjg");
            desk.pictures("search");
            assertThat(desk.lookup("欧阳建国").tryQuery()).isPresent();
        }
    }
}
