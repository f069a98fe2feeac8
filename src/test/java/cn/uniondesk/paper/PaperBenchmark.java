package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 200 receipts in one PDF: in a process of its own with a heap of 512 MB, and beside the same texts written on bare pages in
 * the same run. The bound of ten seconds is for the one thread that sets them; what else runs on the machine is not its.
 */
@Tag("benchmark")
class PaperBenchmark {

    private static final double SECONDS = 10;
    private static final double TIMES_BARE = 15;

    @Test
    void two_hundred_receipts_take_less_than_ten_seconds_with_a_heap_of_256_megabytes() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-Xmx256m", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
                        TwoHundredReceipts.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue()).isZero();
        var figures = said.lines().reduce((first, last) -> last).orElseThrow().split(" ");
        double forms = Double.parseDouble(figures[0]);
        double busy = Double.parseDouble(figures[1]);
        double bareBusy = Double.parseDouble(figures[3]);
        System.out.printf("200 receipts: %.2f s by the clock, %.2f s of one processor, %.1f x bare pages (%.2f s)%n",
                forms, busy, busy / bareBusy, bareBusy);
        assertThat(figures[4]).isEqualTo(Integer.toString(TwoHundredReceipts.RECEIPTS));
        assertThat(busy).isLessThan(SECONDS);
        assertThat(busy / bareBusy).isLessThan(TIMES_BARE);
    }
}
