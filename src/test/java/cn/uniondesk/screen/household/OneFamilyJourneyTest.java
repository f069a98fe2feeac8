package cn.uniondesk.screen.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.screen.DeskRobot;
import cn.uniondesk.screen.TestOffice;
import cn.uniondesk.screen.kit.Area;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of one family through the desk, from the application to the end of the follow-up. */
class OneFamilyJourneyTest {

    @TempDir
    private Path folder;

    @Test
    void fromTheApplicationToTheFollowUp() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-" + Area.HOUSEHOLDS);
            desk.settle();
            desk.press("apply");
            desk.put("name", "周海燕");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.said("documentNumber")).isEqualTo("请填写这一项。");
            assertThat(desk.text("name")).isEqualTo("周海燕");
            desk.put("documentNumber", "110105198407203141");
            desk.put("unionId", "北京速达物流有限公司工会委员会");
            desk.choose("mainCause", "06");
            desk.picture("application-new");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.picture("application-kept");
            assertThat(desk.label("stage")).isEqualTo("草稿");

            desk.press("next");
            desk.put("on", "2025-11-03");
            desk.picture("application-step");
            desk.press("take");
            assertThat(desk.label("stage")).isEqualTo("已申请");
            desk.press("next");
            desk.put("on", "2025-11-01");
            desk.press("take");
            assertThat(desk.said("on")).isEqualTo("2025-11-01 早于“提出申请”（2025-11-03），请核对日期。");
            assertThat(desk.said("handlers")).isEqualTo("请填写经办人（参加人）。");
            desk.put("on", "2025-11-04");
            desk.put("handlers", "王敏");
            desk.press("take");
            desk.press("next");
            desk.put("on", "2025-11-04");
            desk.put("handlers", "王敏、刘洋");
            desk.press("take");
            assertThat(desk.label("stage")).isEqualTo("入户核查中");
            desk.pictures("application-progress");
        }
        var steps = office.read(open -> {
            var proceedings = open.casework().registers().proceedings();
            return proceedings.steps(proceedings.pending().getFirst().proceedingId());
        });
        assertThat(steps).extracting("step").containsExactly(Step.APPLY, Step.ACCEPT, Step.ASSIGN);
        assertThat(steps.getLast().to()).isEqualTo(Stage.VISITING);
    }
}
