package cn.uniondesk.screen.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Habits are kept at once and written once, away from whoever drags a column. */
class RememberedTest {

    @TempDir
    private Path folder;

    private final List<Runnable> later = new ArrayList<>();

    @Test
    void aColumnThatIsDraggedIsWrittenOnceAndNotByWhoDragsIt() {
        var file = folder.resolve("desk.properties");
        var habits = new Remembered(file, later::add);
        for (int pixel = 0; pixel < 300; pixel++) {
            habits.keep("columns", "name:" + pixel);
        }
        assertThat(habits.get("columns")).contains("name:299");
        assertThat(file).doesNotExist();
        assertThat(later).hasSize(1);
        later.removeFirst().run();
        assertThat(new Remembered(file, later::add).get("columns")).contains("name:299");
        habits.keep("columns", "name:300");
        assertThat(later).hasSize(1);
    }

    @Test
    void whatWasKeptAMomentAgoIsOnTheDiskWhenTheDeskIsClosed() {
        var file = folder.resolve("desk.properties");
        var habits = new Remembered(file, later::add);
        habits.keep("scale", "125");
        habits.flush();
        assertThat(new Remembered(file, later::add).number("scale", 100)).isEqualTo(125);
    }

    @Test
    void aDiskThatTakesNothingIsSaidWithTheNextHabit() throws IOException {
        var file = Files.writeString(folder.resolve("in the way"), "").resolve("desk.properties");
        var habits = new Remembered(file, Runnable::run);
        habits.keep("scale", "125");
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> habits.keep("scale", "150"))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("settings.unwritten"));
        assertThat(habits.number("scale", 100)).isEqualTo(150);
    }
}
