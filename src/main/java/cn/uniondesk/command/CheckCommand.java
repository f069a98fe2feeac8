package cn.uniondesk.command;

import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.Verdict;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.workplace.Workplace;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check PERIOD}: the upload check; ends with 1 while something must be mended. */
@Command(name = "check")
final class CheckCommand extends OfficeCommand {

    @Parameters(paramLabel = "PERIOD")
    private Period period;

    CheckCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        var verdict = workplace.quarter().check().check(period);
        if (json()) {
            object(object(verdict));
        } else {
            print(environment, verdict);
        }
        return exitCode(verdict);
    }

    static int exitCode(Verdict verdict) {
        return verdict.count(Level.MUST) > 0 ? ExitCode.WAITING : ExitCode.DONE;
    }

    static void print(Environment environment, Verdict verdict) {
        var words = environment.words();
        var answer = environment.answer();
        for (var explained : verdict.findings()) {
            var finding = explained.finding();
            answer.line(words.text("check.finding", words.text("level." + level(finding.level())), finding.table(),
                    finding.place(), finding.code(), finding.message()));
            if (!explained.explanation().isBlank()) {
                answer.line(words.text("check.explained", explained.explanation()));
            }
        }
        answer.line(words.text(verdict.acceptable() ? "check.acceptable" : "check.unacceptable", verdict.period(),
                verdict.count(Level.MUST), verdict.count(Level.EXPLAIN), verdict.count(Level.NOTE)));
    }

    static Map<String, Object> object(Verdict verdict) {
        var object = new LinkedHashMap<String, Object>();
        object.put("period", verdict.period().toString());
        object.put("expected", verdict.acceptable() ? "acceptable" : "not acceptable");
        object.put("findings", verdict.findings().stream().map(CheckCommand::object).toList());
        return object;
    }

    private static Map<String, Object> object(Verdict.Explained explained) {
        var finding = explained.finding();
        var object = new LinkedHashMap<String, Object>();
        object.put("code", finding.code());
        object.put("level", level(finding.level()));
        object.put("table", finding.table());
        object.put("cell", finding.cell());
        object.put("left", finding.left());
        object.put("right", finding.right());
        object.put("difference", finding.difference());
        object.put("message", finding.message());
        object.put("explanation", explained.explanation());
        object.put("records", finding.records().stream()
                .map(record -> Map.of(
                        "type", record.type().code(),
                        "number", record.number()))
                .toList());
        return object;
    }

    private static String level(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
