package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Frozen quarters with their figures, and the explanations that the office gave. */
public interface Submissions {

    Optional<Submission> latest(Period period);

    /** Oldest first. */
    List<Submission> all();

    /** The figures of a submission by {@link CellKey#dotted()}. */
    Map<String, Figure> figures(long submissionId);

    Submission freeze(Submission submission, Map<CellKey, Figure> figures);

    List<Explanation> explanations(Period period);

    /** An empty text takes the explanation back. */
    void explain(Period period, Explanation explanation);

    /** @param place {@link Finding#cell()} for every finding of the cell, or {@link Finding#place()} for one of them */
    record Explanation(String code, String place, String text) {}
}
