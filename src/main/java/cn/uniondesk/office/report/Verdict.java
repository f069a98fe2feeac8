package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;
import java.util.List;

/** 预计: what the district will say to this quarter, and why. */
public record Verdict(Period period, boolean acceptable, List<Explained> findings) {

    /** @param explanation empty where none was written */
    public record Explained(Finding finding, String explanation) {

        /** Nothing more waits for a person: advice, or something that was explained. */
        public boolean isSettled() {
            return switch (finding.level()) {
                case MUST -> false;
                case EXPLAIN -> !explanation.isBlank();
                case NOTE -> true;
            };
        }
    }

    public static Verdict of(Period period, List<Explained> findings) {
        return new Verdict(period, findings.stream().allMatch(Explained::isSettled), findings);
    }

    public Verdict {
        findings = List.copyOf(findings);
    }

    public long count(Level level) {
        return findings.stream().filter(each -> each.finding().level() == level).count();
    }

    /** As {@code check --json} says it. */
    public String expected() {
        return acceptable ? "acceptable" : "not acceptable";
    }
}
