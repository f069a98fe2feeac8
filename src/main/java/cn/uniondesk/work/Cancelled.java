package cn.uniondesk.work;

/** Thrown by work that was asked to stop; whatever it had begun is taken back on the way out. */
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super(null, null, false, false);
    }
}
