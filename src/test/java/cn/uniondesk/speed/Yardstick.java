package cn.uniondesk.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * Work and its yardstick in the same run, in turns, the medians of both. The ratio is of processor time, all threads
 * together, so that it holds on a machine that does something else too; the clock is told beside it.
 */
public record Yardstick(double work, double bare, double busyWork, double busyBare) {

    private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Something to be timed. */
    public interface Work {
        void run() throws Exception;
    }

    /** What one run took, in seconds. */
    public record Took(double clock, double busy) {
        public static Took by(Work work) throws Exception {
            long busy = PROCESS.getProcessCpuTime();
            long clock = System.nanoTime();
            work.run();
            return new Took((System.nanoTime() - clock) / 1e9, (PROCESS.getProcessCpuTime() - busy) / 1e9);
        }
    }

    /** @param warm rounds that are not counted */
    public static Yardstick of(int warm, int rounds, Work work, Work bare) throws Exception {
        var works = new Took[rounds];
        var bares = new Took[rounds];
        for (int round = -warm; round < rounds; round++) {
            var measured = Took.by(bare);
            var worked = Took.by(work);
            if (round >= 0) {
                bares[round] = measured;
                works[round] = worked;
            }
        }
        return new Yardstick(median(works, true), median(bares, true), median(works, false), median(bares, false));
    }

    private static double median(Took[] all, boolean clock) {
        return Arrays.stream(all).mapToDouble(each -> clock ? each.clock() : each.busy()).sorted().toArray()[all.length / 2];
    }

    public double ratio() {
        return busyWork / busyBare;
    }

    public Yardstick print(String what) {
        System.out.println(String.format(Locale.ROOT, "%s: %.2f x (%.2f s of processor, yardstick %.2f s; by the clock %.2f s and %.2f s, %.2f x)",
                what, ratio(), busyWork, busyBare, work, bare, work / bare));
        return this;
    }
}
