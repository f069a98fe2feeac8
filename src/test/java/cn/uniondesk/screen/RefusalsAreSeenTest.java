package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.screen.kit.form.FieldRow;
import cn.uniondesk.screen.kit.form.FormPane;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a use case refuses, whoever looks at the form sees why. */
class RefusalsAreSeenTest {

    private static final Path OFFICE = Path.of("src/main/java/cn/uniondesk/office");
    private static final Pattern REFUSED =
            Pattern.compile("(refuse|require|notFuture|notBefore|notNegative|read|text|Refusal\\.of)\\(\\s*\"([a-zA-Z]*)\",");

    @TempDir
    private Path folder;

    /** A form, how it is come to, and the use cases whose refusals it shows. */
    enum Shown {
        UNION(desk -> fresh(desk, "UNIONS"), "org"),
        MEMBER(desk -> fresh(desk, "MEMBERS"), "member", "people"),
        HOUSEHOLD(desk -> fresh(desk, "HOUSEHOLDS"), "household/HouseholdFiles.java", "household/FileJudge.java",
                "household/Finances.java", "people"),
        APPLICATION(desk -> {
            desk.clickOn("#rail-HOUSEHOLDS");
            desk.press("apply");
        }, "household/procedure/ApplicationDesk.java", "people"),
        RELATIVE(desk -> {
            family(desk);
            desk.press("addMember");
        }, "household/FamilyRegister.java", "household/family", "people"),
        GOING(desk -> {
            family(desk);
            desk.select("table", 1);
            desk.press("go");
        }, "household/family"),
        PAYMENT(desk -> fresh(desk, "PAYMENTS"), "aid/PaymentLedger.java", "aid/money"),
        STEP(desk -> {
            family(desk);
            desk.section("procedureTab");
            desk.press("step-CLOSE");
        }, "household/procedure");

        private final Consumer<DeskRobot> way;
        private final List<String> sources;

        Shown(Consumer<DeskRobot> way, String... sources) {
            this.way = way;
            this.sources = List.of(sources);
        }

        private static void fresh(DeskRobot desk, String area) {
            desk.clickOn("#rail-" + area);
            desk.key(KeyCode.CONTROL, KeyCode.N);
        }

        private static void family(DeskRobot desk) {
            desk.clickOn("#rail-HOUSEHOLDS");
            desk.settle();
            desk.key(KeyCode.ENTER);
            desk.section("familyTab");
        }

        /** Each field that the use cases name, with whether it is refused for missing. */
        TreeMap<String, Boolean> fields() {
            var found = new TreeMap<String, Boolean>();
            for (var source : sources) {
                try (var files = Files.walk(OFFICE.resolve(source))) {
                    for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                        REFUSED.matcher(Files.readString(file)).results()
                                .forEach(each -> found.merge(each.group(2), each.group(1).equals("require"), Boolean::logicalOr));
                    }
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return found;
        }
    }

    @ParameterizedTest
    @EnumSource(Shown.class)
    void everyFieldThatAUseCaseNamesHasItsSentenceInSight(Shown form) {
        try (var desk = new DeskRobot().in(TestOffice.sample(folder))) {
            form.way.accept(desk);
            desk.settle();
            var pane = pane(desk);
            var fields = form.fields();
            assertThat(fields).isNotEmpty();
            var refusals = fields.keySet().stream().map(field -> Refusal.of(field, "refusal.code", "«" + field + "»")).toList();
            desk.interact(() -> pane.refuse(refusals));
            desk.settle();
            var said = labels(desk).toList();
            fields.forEach((field, missing) -> {
                var here = said.stream().filter(each -> each.getText().contains("«" + field + "»")).toList();
                assertThat(here).as(form + " " + field).hasSize(1);
                var label = here.getFirst();
                if (pane.lookup("#" + field) instanceof FieldRow place) {
                    assertThat(DeskRobot.shown(place) == (row(label) == place)).as(form + " " + field + " is not said beside its field").isTrue();
                    assertThat(!missing || row(label) == place || label.getText().contains(place.getLabel() + "：«") || label.getText().contains("："))
                            .as(form + ": what is missing is not named: " + field).isTrue();
                }
                assertThat(row(label) != null || isInSight(label, pane)).as(form + " " + field + " is not in sight").isTrue();
            });
            desk.interact(() -> pane.refuse(List.of(Refusal.of("nowhere", "refusal.code", "«nowhere»"))));
            desk.settle();
            var focus = desk.window().scene().getFocusOwner();
            assertThat(focus).isInstanceOfSatisfying(Label.class, label -> assertThat(label.getText()).contains("«nowhere»"));
            assertThat(isInSight((Label) focus, pane)).isTrue();
        }
    }

    @Test
    void aFamilyWhoseOtherCauseIsTheMainOneIsToldSoBesideThatCause() {
        try (var desk = new DeskRobot().in(TestOffice.sample(folder))) {
            desk.clickOn("#rail-HOUSEHOLDS");
            desk.settle();
            desk.key(KeyCode.ENTER);
            desk.section("fileTab");
            var main = desk.lookup("#mainCause").match(DeskRobot::shown).<FieldRow>query();
            @SuppressWarnings("unchecked")
            var box = (javafx.scene.control.ComboBox<cn.uniondesk.screen.kit.form.ChoiceEntry.Choice>) main.input();
            desk.choose("cause2", box.getValue().code());
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.said("cause2")).isNotEmpty();
            assertThat(desk.said("cause1")).isEmpty();
        }
    }

    private static FormPane pane(DeskRobot desk) {
        return desk.lookup(".form-pane").match(DeskRobot::shown).queryAll().stream().map(FormPane.class::cast).findFirst().orElseThrow();
    }

    private static Stream<Label> labels(DeskRobot desk) {
        return desk.lookup(".label").match(node -> node instanceof Label).queryAll().stream()
                .map(Label.class::cast).filter(label -> label.getText() != null && label.getText().contains("«"))
                .filter(label -> row(label) != null || DeskRobot.shown(label));
    }

    /** Within what its scroll pane shows now, or outside of it. */
    private static boolean isInSight(Label label, FormPane pane) {
        var scroll = (ScrollPane) pane.getCenter();
        var at = label.localToScene(label.getBoundsInLocal());
        var seen = row(label) == null ? pane.localToScene(pane.getBoundsInLocal())
                : scroll.localToScene(scroll.getBoundsInLocal());
        return DeskRobot.shown(label) && at.getHeight() > 0 && seen.getMinY() - 1 <= at.getMinY() && at.getMaxY() <= seen.getMaxY() + 1;
    }

    private static FieldRow row(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof FieldRow row) {
                return row;
            }
        }
        return null;
    }
}
