package cn.uniondesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void successIsToldBeforeTheEnd() {
        Background.sameThread(this::unheard)
                .run(progress -> 7)
                .onSuccess(result -> told.add("success " + result))
                .onFinally(() -> told.add("end"))
                .start();
        assertThat(told).containsExactly("success 7", "end");
    }

    @Test
    void aFailureThatAJobDoesNotAnswerIsHeardByTheOneWhoHearsAll() {
        Background.sameThread(this::unheard)
                .run(progress -> { throw new java.io.IOException("full"); })
                .onSuccess(result -> told.add("success"))
                .onFinally(() -> told.add("end"))
                .start();
        assertThat(told).containsExactly("unheard full", "end");
    }

    @Test
    void aJobMayAnswerItsOwnFailure() {
        Background.sameThread(this::unheard)
                .run(progress -> { throw new IllegalStateException("held"); })
                .onFailure(problem -> told.add("own " + problem.getMessage()))
                .start();
        assertThat(told).containsExactly("own held");
    }

    @Test
    void aFailingAnswerStillComesToItsEnd() {
        var job = Background.sameThread(this::unheard)
                .run(progress -> 1)
                .onSuccess(result -> { throw new IllegalStateException("answer"); })
                .onFinally(() -> told.add("end"));
        assertThatThrownBy(job::start).hasMessage("answer");
        assertThat(told).containsExactly("end");
        assertThat(job.isRunning()).isFalse();
    }

    @Test
    void workThatIsAskedToStopLeavesBetweenItsStepsAndTellsHowFarItWas() {
        var waiting = new ArrayDeque<Runnable>();
        Executor later = waiting::add;
        var steps = new ArrayList<Job<?>>();
        var background = new Background(later, Runnable::run, this::unheard);
        Job<Integer> job = background.<Integer>run(progress -> {
            for (int step = 1; step <= 10; step++) {
                progress.checkCancelled();
                progress.at(step, 10);
                if (step == 3) {
                    steps.getFirst().cancel();
                }
            }
            return 10;
        }).onSuccess(result -> told.add("success")).onCancel(() -> told.add("cancelled")).onFinally(() -> told.add("end"));
        steps.add(job);

        job.start();
        assertThat(job.isRunning()).isTrue();
        waiting.remove().run();

        assertThat(told).containsExactly("cancelled", "end");
        assertThat(job.done()).isEqualTo(3);
        assertThat(job.total()).isEqualTo(10);
        assertThat(job.isRunning()).isFalse();
    }

    private void unheard(Throwable problem) {
        told.add("unheard " + problem.getMessage());
    }
}
