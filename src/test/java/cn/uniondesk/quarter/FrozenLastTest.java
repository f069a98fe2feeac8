package cn.uniondesk.quarter;

import static cn.uniondesk.quarter.QuarterOffice.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.QuarterContent;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.QuarterWorkbooks;
import cn.uniondesk.office.report.Submission;
import cn.uniondesk.office.report.Submissions;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.work.Cancelled;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A quarter is frozen when its workbook stands, and not before: whatever fails on the way leaves store and folder as they were. */
@Execution(ExecutionMode.CONCURRENT)
class FrozenLastTest {

    private static final String FIRST = "DH01_2026Q3_1.xlsx";

    @TempDir
    private Path folder;

    private Path out;
    private QuarterOffice office;

    @BeforeEach
    void open() throws IOException {
        office = new QuarterOffice(Files.createDirectory(folder.resolve("表样")));
        out = Files.createDirectory(folder.resolve("上报"));
        office.records.household("K01", "张一", "2024-03-01", "deep", "06");
        office.records.pay("K01", "张一", "2026-07-10", "living", "central", 1000);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void nothingIsLeft() {
        assertThat(office.report.submissions.all()).isEmpty();
        assertThat(out).isEmptyDirectory();
    }

    /** Asks to stop at the so-manieth time that the work asks. */
    private static final class StopsAt implements Progress {

        private final int last;
        private int asked;

        StopsAt(int last) {
            this.last = last;
        }

        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return ++asked >= last;
        }
    }

    @Test
    void cancelling_at_any_moment_leaves_the_store_and_the_folder_as_they_were() {
        int moments = 0;
        boolean done = false;
        while (!done) {
            try {
                office.quarter.write(THIRD, out, new StopsAt(++moments));
                done = true;
            } catch (Cancelled stopped) {
                nothingIsLeft();
            }
        }
        assertThat(moments).isGreaterThan(4);
        assertThat(out).isDirectoryContaining("glob:**/" + FIRST);
        assertThat(office.report.submissions.all()).hasSize(1);
    }

    /** What goes wrong around the real writer. */
    enum Step {
        WRITING, COMPARING, MOVING, FREEZING
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_step_that_fails_leaves_the_store_and_the_folder_as_they_were(Step step) throws IOException {
        assertThatThrownBy(() -> failingAt(step).write(THIRD, out, Progress.NONE)).isInstanceOf(RuntimeException.class);
        nothingIsLeft();
        assertThat(office.quarter.write(THIRD, out, Progress.NONE).file()).hasFileName(FIRST);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_file_that_stood_there_before_stands_there_again(Step step) throws IOException {
        Files.writeString(out.resolve(FIRST), "别人的文件");
        assertThatThrownBy(() -> failingAt(step).write(THIRD, out, Progress.NONE)).isInstanceOf(RuntimeException.class);
        assertThat(office.report.submissions.all()).isEmpty();
        assertThat(out.toFile().list()).containsExactly(FIRST);
        assertThat(out.resolve(FIRST)).hasContent("别人的文件");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_revision_that_fails_leaves_the_first_submission_in_force(Step step) throws IOException {
        office.quarter.write(THIRD, out, Progress.NONE);
        office.records.pay("K01", "张一", "2026-08-10", "medical", "own", 50);
        assertThatThrownBy(() -> failingAt(step).write(THIRD, out, Progress.NONE)).isInstanceOf(RuntimeException.class);
        assertThat(office.report.submissions.all()).extracting(Submission::number).containsExactly(1);
        assertThat(out.toFile().list()).containsExactly(FIRST);
        assertThat(office.files.edits(out.resolve(FIRST))).isEmpty();
    }

    private QuarterSubmission failingAt(Step step) throws IOException {
        if (step == Step.WRITING) {
            Files.write(folder.resolve("表样").resolve("T05.xlsx"), "no workbook".getBytes(StandardCharsets.UTF_8));
        }
        return office.quarter(new Failing(step), step == Step.FREEZING ? new NotFreezing(office.report.submissions)
                : office.report.submissions);
    }

    private final class Failing implements QuarterWorkbooks {

        private final Step step;

        Failing(Step step) {
            this.step = step;
        }

        @Override
        public Ready prepare(QuarterContent content, Path into, Progress progress) {
            try {
                var ready = office.files.prepare(content, into, progress);
                if (step == Step.COMPARING) {
                    ready.close();
                    throw new Failure("workbook.reads_back_otherwise", "T01 E8");
                }
                return step == Step.MOVING ? new NotMoving(ready) : ready;
            } finally {
                clear();
            }
        }

        private void clear() {
            try {
                Files.deleteIfExists(folder.resolve("表样").resolve("T05.xlsx"));
            } catch (IOException trouble) {
                throw new IllegalStateException(trouble);
            }
        }

        @Override
        public List<Edit> edits(Path file) {
            return office.files.edits(file);
        }
    }

    private record NotMoving(QuarterWorkbooks.Ready ready) implements QuarterWorkbooks.Ready {
        @Override
        public Path stand(String fileName, Runnable then) {
            throw new Failure("workbook.held_open", fileName, fileName);
        }

        @Override
        public void close() {
            ready.close();
        }
    }

    /** The disk is full when the quarter is to be frozen. */
    private record NotFreezing(Submissions submissions) implements Submissions {
        @Override
        public Optional<Submission> latest(Period period) {
            return submissions.latest(period);
        }

        @Override
        public List<Submission> all() {
            return submissions.all();
        }

        @Override
        public Map<String, Figure> figures(long submissionId) {
            return submissions.figures(submissionId);
        }

        @Override
        public Submission freeze(Submission submission, Map<CellKey, Figure> figures) {
            submissions.freeze(submission, figures);
            throw new Failure("store.full");
        }

        @Override
        public List<Explanation> explanations(Period period) {
            return submissions.explanations(period);
        }

        @Override
        public void explain(Period period, Explanation explanation) {
            submissions.explain(period, explanation);
        }
    }

    @Test
    void a_name_held_open_leaves_the_quarter_unfrozen() throws IOException {
        Files.writeString(out.resolve(FIRST), "打开着");
        Files.createFile(out.resolve("~$" + FIRST));
        assertThatThrownBy(() -> office.quarter.write(THIRD, out, Progress.NONE))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.code()).isEqualTo("workbook.held_open"));
        assertThat(office.report.submissions.all()).isEmpty();
        assertThat(out.resolve(FIRST)).hasContent("打开着");
        assertThat(out.toFile().list()).hasSize(2);
    }

    @Test
    void somebody_elses_freeze_meanwhile_is_told_and_takes_the_file_away() {
        var other = office.quarter;
        var meanwhile = office.quarter(new Meanwhile(() -> other.write(THIRD, folder, Progress.NONE)), office.report.submissions);
        assertThatThrownBy(() -> meanwhile.write(THIRD, out, Progress.NONE))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.code()).isEqualTo("report.changed"));
        assertThat(office.report.submissions.all()).hasSize(1);
        assertThat(out).isEmptyDirectory();
    }

    private final class Meanwhile implements QuarterWorkbooks {

        private final Runnable meanwhile;

        Meanwhile(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public Ready prepare(QuarterContent content, Path into, Progress progress) {
            var ready = office.files.prepare(content, into, progress);
            return new Ready() {
                @Override
                public Path stand(String fileName, Runnable then) {
                    meanwhile.run();
                    return ready.stand(fileName, then);
                }

                @Override
                public void close() {
                    ready.close();
                }
            };
        }

        @Override
        public List<Edit> edits(Path file) {
            return office.files.edits(file);
        }
    }

    @Test
    void a_disk_that_is_full_half_way_leaves_no_half_file() {
        assertThatThrownBy(() -> OutputFile.write(out.resolve("x.xlsx"), stream -> {
            stream.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }, written -> { })).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(Texts.chinese().text(failure)).contains(out.toString());
        });
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void what_was_written_and_never_stood_is_taken_away_on_closing() {
        try (var file = OutputFile.prepare(out, stream -> stream.write(1), written -> assertThat(written).hasSize(1))) {
            assertThat(Arrays.asList(out.toFile().list())).hasSize(1).allMatch(name -> name.endsWith(".part"));
        }
        assertThat(out).isEmptyDirectory();
    }
}
