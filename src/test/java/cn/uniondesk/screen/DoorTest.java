package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorTest {

    @TempDir
    private Path folder;

    @Test
    void anOfficeIsSetUpByKeyboardAndItsRecoveryKeyMustBeConfirmed() {
        var workplaces = TestOffice.empty(folder).workplaces();
        var home = folder.resolve("new");
        String key;
        try (var desk = new DeskRobot().at(workplaces, home)) {
            desk.type("和平街道总工会", "HP01", "朝阳区总工会");
            desk.clear();
            desk.type("李红", "12345678", "12345678");
            desk.clickOn("#create");
            desk.settle();
            assertThat(desk.said("password")).contains("不够牢靠");

            desk.fill("password", "清晨 river 42");
            desk.fill("passwordAgain", "清晨 river 43");
            desk.clickOn("#create");
            desk.settle();
            assertThat(desk.said("passwordAgain")).contains("不一样");

            desk.fill("passwordAgain", "清晨 river 42");
            desk.clickOn("#create");
            desk.settle();
            key = desk.lookup("#key").<TextField>query().getText();
            assertThat(key).hasSizeGreaterThan(30);
            assertThat(desk.lookup("#enter").<Button>query().isDisabled()).isTrue();
            desk.clickOn("#kept");
            desk.clickOn("#enter");
            desk.settle();
            assertThat(desk.lookup("#office").<Label>query().getText()).isEqualTo("和平街道总工会");
        }
        workplaces.recover(home, key, "李红", "another horse 7".toCharArray()).close();
        assertThat(workplaces.accounts(home)).containsExactly("李红");
    }

    @ParameterizedTest
    @CsvSource({"store.mv.db, 0, 已损坏或不完整", "store.mv.db, 12288, 已损坏或不完整", "store.mv.db, -1, 未予新建", "keys.json, -1, 缺失"})
    void whatIsLeftOfAnOfficeIsNotOpenedAndTheSentenceSaysSo(String part, int length, String said) throws IOException {
        var office = TestOffice.empty(folder);
        var file = office.home().resolve(part);
        if (length < 0) {
            Files.delete(file);
        } else {
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        }
        try (var desk = new DeskRobot().at(office.workplaces(), office.home())) {
            desk.write("correct horse");
            desk.key(KeyCode.ENTER);
            desk.settle();
            assertThat(desk.lookup("#message").<Label>query().getText()).contains(said).contains("没有找到备份");
        }
    }

    @Test
    void aWrongPasswordIsOneSentenceAndTheRecoveryKeyOpensAndGivesANewOne() {
        var office = TestOffice.empty(folder);
        try (var desk = new DeskRobot().at(office.workplaces(), office.home())) {
            desk.write("wrong horse");
            desk.key(KeyCode.ENTER);
            assertThat(desk.lookup("#message").<Label>query().getText()).isEqualTo("账户或密码不对，请再输入一次。");

            desk.clickOn("#byKeyLink");
            desk.settle();
            desk.write(office.recoveryKey());
            desk.key(KeyCode.TAB);
            desk.write("清晨 river 42");
            desk.clickOn("#recover");
            desk.settle();
            assertThat(desk.lookup("#rail-HOME").tryQuery()).isPresent();
        }
        office.workplaces().open(office.home(), TestOffice.ACCOUNT, "清晨 river 42".toCharArray()).close();
    }

    @Test
    void aLockedDeskComesBackAsItWasLeft() {
        try (var desk = new DeskRobot().in(TestOffice.empty(folder))) {
            desk.clickOn("#rail-MEMBERS");
            desk.key(KeyCode.CONTROL, KeyCode.N);
            desk.write("赵敏");
            desk.key(KeyCode.CONTROL, KeyCode.L);
            assertThat(desk.lookup("#rail-HOME").tryQuery()).isEmpty();
            desk.key(KeyCode.CONTROL, KeyCode.K);
            assertThat(desk.lookup(".search-card").tryQuery()).isEmpty();

            desk.write(TestOffice.PASSWORD);
            desk.key(KeyCode.ENTER);
            assertThat(desk.text("name")).isEqualTo("赵敏");
        }
    }
}
