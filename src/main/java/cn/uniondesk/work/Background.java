package cn.uniondesk.work;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Does slow work away from the window and brings its end back to it. Work is one sentence: what to do, then on
 * success, on failure, on cancel, finally; {@link Job#start()} sets it going. Nothing is ever interrupted: whoever wants to
 * stop work asks it, and the work asks back between its steps.
 */
public final class Background {

    private final Executor worker;
    private final Executor window;
    private final Consumer<Throwable> otherwise;

    /**
     * @param worker where work is done
     * @param window where its end is told
     * @param otherwise hears of failures that a job does not answer itself
     */
    public Background(Executor worker, Executor window, Consumer<Throwable> otherwise) {
        this.worker = worker;
        this.window = window;
        this.otherwise = otherwise;
    }

    /** The twin for tests: everything happens at once, in order, on the thread that asks. */
    public static Background sameThread(Consumer<Throwable> otherwise) {
        return new Background(Runnable::run, Runnable::run, otherwise);
    }

    public <T> Job<T> run(Work<T> work) {
        return new Job<>(work, worker, window, otherwise);
    }

    /** Something slow. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }
}
