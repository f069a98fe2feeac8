package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;
import java.time.Instant;

/**
 * 上报: a frozen quarter.
 *
 * @param id 0 for one not yet stored
 * @param number 1 for the first (初报), then 2, 3 ... (修订)
 * @param supersedes number of the one that it replaces, 0 for the first
 * @param contentSha256 of everything that the workbook says, see {@link QuarterHash}
 */
public record Submission(
        long id,
        Period period,
        int number,
        int supersedes,
        String rulebook,
        String contentSha256,
        String fileName,
        Sending sent) {

    /**
     * Who sent it, by which program and when.
     *
     * @param program its version, empty for those that did not say (1.0.0)
     * @param isUpdate 程序升级: it supersedes one of an older program, and no figure is another
     */
    public record Sending(Instant at, String account, String program, boolean isUpdate) {}

    public Submission withId(long stored) {
        return new Submission(stored, period, number, supersedes, rulebook, contentSha256, fileName, sent);
    }

    /** Whether the same program would send the same again. */
    boolean isSame(String sha256, String program) {
        return contentSha256.equals(sha256) && sent.program().equals(program);
    }
}
