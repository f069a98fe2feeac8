package cn.uniondesk.command;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.rulebook.RuleBookChange;
import cn.uniondesk.office.workplace.Workplace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rulebook import FILE}: what differs and whom it would touch, then takes it in unless {@code --dry-run}. */
@Command(name = "import")
final class RulebookImportCommand extends OfficeCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    RulebookImportCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        var path = file.toAbsolutePath();
        var outcome = dryRun ? workplace.ruleBookImport().look(path) : workplace.ruleBookImport().takeIn(path);
        return switch (outcome) {
            case Outcome.Done<RuleBookChange>(var change, var _) -> answer(change);
            case Outcome.Refused<RuleBookChange>(var refusals) -> throw new Refused(environment.texts(), refusals);
        };
    }

    private int answer(RuleBookChange change) {
        if (json()) {
            var object = new LinkedHashMap<String, Object>();
            object.put("version", change.version());
            object.put("dry_run", dryRun);
            object.put("differences", change.differences().stream().map(RulebookImportCommand::object).toList());
            object.put("affected", change.affected().stream().map(RulebookImportCommand::object).toList());
            object(object);
            return ExitCode.DONE;
        }
        change.differences().forEach(each -> say("rulebook.difference." + each.kind().name().toLowerCase(Locale.ROOT),
                each.sheet().title(), each.key(), each.before(), each.after()));
        change.affected().forEach(each -> say("rulebook.affected", each.household().number(), each.on(),
                each.before(), each.after()));
        if (change.differences().isEmpty()) {
            say("rulebook.same");
        } else {
            say(dryRun ? "rulebook.looked" : "rulebook.taken", change.version(), change.differences().size(),
                    change.affected().size());
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> object(RuleBookChange.Difference difference) {
        var object = new LinkedHashMap<String, Object>();
        object.put("sheet", difference.sheet().title());
        object.put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        object.put("key", difference.key());
        object.put("before", difference.before());
        object.put("after", difference.after());
        return object;
    }

    private static Map<String, Object> object(RuleBookChange.Affected affected) {
        var object = new LinkedHashMap<String, Object>();
        object.put("household", affected.household().number());
        object.put("on", affected.on().toString());
        object.put("before", affected.before());
        object.put("after", affected.after());
        return object;
    }
}
