package cn.uniondesk.work;

/** How far work is, written by the worker and sampled by the window whenever it likes. */
final class Meter implements Progress {

    private volatile long done;
    private volatile long total;
    private volatile boolean cancelled;

    @Override
    public void at(long reached, long ofAll) {
        done = reached;
        total = ofAll;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }
}
