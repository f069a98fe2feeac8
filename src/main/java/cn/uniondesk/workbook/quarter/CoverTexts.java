package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.QuarterContent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The texts that every template may name. */
final class CoverTexts {

    private final QuarterContent content;
    private final String program;
    private final Clock clock;

    CoverTexts(QuarterContent content, String program, Clock clock) {
        this.content = content;
        this.program = program;
        this.clock = clock;
    }

    Map<String, String> texts() {
        var submission = content.sealed().submission();
        var period = content.period();
        var texts = content.words().texts();
        var verdict = content.verdict();
        var named = new HashMap<String, String>();
        named.put("office.name", content.office().name());
        named.put("office.code", content.office().code());
        named.put("district", content.office().district());
        named.put("period", texts.text("report.period", String.valueOf(period.year()), String.valueOf(period.quarter())));
        named.put("period.code", period.toString());
        named.put("period.first", period.firstDay().toString());
        named.put("period.last", period.lastDay().toString());
        named.put("submission", String.valueOf(submission.number()));
        named.put("edition", submission.number() == 1
                ? texts.text("report.edition.first")
                : texts.text(submission.sent().isUpdate() ? "report.edition.updated" : "report.edition.revised",
                        String.valueOf(submission.number() - 1), String.valueOf(submission.supersedes())));
        named.put("rulebook", submission.rulebook());
        named.put("account", submission.sent().account());
        named.put("written", LocalDate.now(clock).toString());
        named.put("program", program);
        named.put("sha256", submission.contentSha256());
        named.put("expected", texts.text(verdict.acceptable() ? "report.expected.acceptable" : "report.expected.not_acceptable"));
        for (var level : Level.values()) {
            named.put("findings." + level.key(), String.valueOf(verdict.count(level)));
        }
        return named;
    }
}
