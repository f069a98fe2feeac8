package cn.uniondesk.work;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** One piece of work on its way. Whoever watches samples {@link #done} and {@link #total} and may {@link #cancel}. */
public final class Job<T> {

    private static final Runnable NOTHING = () -> {};

    private final Background.Work<T> work;
    private final Executor worker;
    private final Executor window;
    private final Meter meter = new Meter();
    private Consumer<T> success = result -> {};
    private Consumer<Throwable> failure;
    private Runnable cancelled = NOTHING;
    private Runnable end = NOTHING;
    private volatile boolean running;

    Job(Background.Work<T> work, Executor worker, Executor window, Consumer<Throwable> otherwise) {
        this.work = work;
        this.worker = worker;
        this.window = window;
        this.failure = otherwise;
    }

    public Job<T> onSuccess(Consumer<T> answer) {
        success = answer;
        return this;
    }

    /** Answers a failure here instead of where all others are told. */
    public Job<T> onFailure(Consumer<Throwable> answer) {
        failure = answer;
        return this;
    }

    public Job<T> onCancel(Runnable answer) {
        cancelled = answer;
        return this;
    }

    public Job<T> onFinally(Runnable answer) {
        end = answer;
        return this;
    }

    public Job<T> start() {
        running = true;
        worker.execute(this::perform);
        return this;
    }

    public void cancel() {
        meter.cancel();
    }

    public boolean isRunning() {
        return running;
    }

    public long done() {
        return meter.done();
    }

    /** Steps in all, 0 while it is not known. */
    public long total() {
        return meter.total();
    }

    private void perform() {
        Runnable answer;
        try {
            var result = work.run(meter);
            answer = () -> success.accept(result);
        } catch (Cancelled asked) {
            answer = cancelled;
        } catch (Throwable problem) {
            // The one general catch: whatever goes wrong is told in the window, never lost in a thread.
            answer = () -> failure.accept(problem);
        }
        tell(answer);
    }

    private void tell(Runnable answer) {
        window.execute(() -> {
            running = false;
            try {
                answer.run();
            } finally {
                end.run();
            }
        });
    }
}
