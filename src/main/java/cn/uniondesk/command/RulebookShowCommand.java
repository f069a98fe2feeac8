package cn.uniondesk.command;

import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.office.workplace.Workplace;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rulebook show --on DATE}: the standard and every parameter in force on a day, for the office's district. */
@Command(name = "show")
final class RulebookShowCommand extends OfficeCommand {

    @Option(names = "--on", paramLabel = "DATE")
    private LocalDate day;

    RulebookShowCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        var on = day == null ? LocalDate.now(environment.clock()) : day;
        var district = workplace.offices().own().district();
        var book = workplace.ruleBooks().current();
        if (json()) {
            object(object(book, district, on));
        } else {
            say("rulebook.show", book.version(), on);
            book.standard(district, on).ifPresentOrElse(
                    standard -> say("rulebook.standard", standard.standard().text(), standard.boundary(), standard.from(),
                            standard.confidence()),
                    () -> say("rulebook.standard.none"));
            book.parameters(district, on).forEach(parameter -> say("rulebook.parameter", parameter.code(),
                    parameter.name(), parameter.amount(), parameter.unit(), parameter.boundary(),
                    parameter.documentNumber(), parameter.confidence()));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> object(RuleBook book, String district, LocalDate on) {
        var object = new LinkedHashMap<String, Object>();
        object.put("version", book.version());
        object.put("on", on.toString());
        object.put("district", district);
        object.put("standard", book.standard(district, on).map(RulebookShowCommand::object).orElse(null));
        object.put("parameters", book.parameters(district, on).stream().map(RulebookShowCommand::object).toList());
        return object;
    }

    private static Map<String, Object> object(Standard standard) {
        var object = new LinkedHashMap<String, Object>();
        object.put("amount", standard.standard().yuan());
        object.put("boundary", standard.boundary());
        object.put("from", standard.from().toString());
        object.put("document", standard.documentNumber());
        object.put("confidence", standard.confidence());
        return object;
    }

    private static Map<String, Object> object(Parameter parameter) {
        var object = new LinkedHashMap<String, Object>();
        object.put("code", parameter.code());
        object.put("name", parameter.name());
        object.put("value", parameter.amount());
        object.put("unit", parameter.unit());
        object.put("boundary", parameter.boundary());
        object.put("document", parameter.documentNumber());
        object.put("article", parameter.article());
        object.put("severity", parameter.severity());
        object.put("confidence", parameter.confidence());
        return object;
    }
}
