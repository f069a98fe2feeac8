package cn.uniondesk.command;

import cn.uniondesk.office.Outcome;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code print FORM}: one form as a PDF, filled from a record or empty for filling in by hand. */
@Command(name = "print")
final class PrintCommand extends OfficeCommand {

    @Parameters(arity = "0..1", paramLabel = "FORM")
    private String code;

    @Option(names = "--list")
    private boolean list;

    @ArgGroup
    private About about = new About();

    @Option(names = "--out", paramLabel = "FILE")
    private Path file;

    /** What the form is about. */
    private static final class About {

        @Option(names = "--household", paramLabel = "NO")
        private String household;

        @Option(names = "--campaign", paramLabel = "NO")
        private String campaign;

        @Option(names = "--blank")
        private boolean blank;
    }

    PrintCommand(Environment environment) {
        super(environment);
    }

    @Override
    public Integer call() {
        return list ? catalogue() : super.call();
    }

    private int catalogue() {
        if (json()) {
            object(Map.of("forms", Stream.of(Form.values())
                    .map(form -> Map.of("code", form.name(), "title", environment.texts().text(form.textKey())))
                    .toList()));
        } else {
            for (var form : Form.values()) {
                environment.answer().line(form.name() + "  " + environment.texts().text(form.textKey()));
            }
        }
        return ExitCode.DONE;
    }

    @Override
    protected int run(Workplace workplace) {
        var form = Form.of(code == null ? "" : code).orElseThrow(() -> new WrongUse("print.form", String.valueOf(code)));
        if (file == null) {
            throw new WrongUse("print.out");
        }
        var target = file.toAbsolutePath();
        workplace.printedForms().write(papers(workplace, form), target, Progress.NONE);
        if (json()) {
            object(Map.of("form", form.name(), "file", target.toString()));
        } else {
            say("print.done", environment.texts().text(form.textKey()), target);
        }
        return ExitCode.DONE;
    }

    private List<FormContent> papers(Workplace workplace, Form form) {
        var today = LocalDate.now(environment.clock());
        var imprint = imprint(environment, workplace);
        if (about.blank) {
            return List.of(workplace.formContents().blank(form, today, imprint));
        }
        if (about.household == null && about.campaign == null) {
            throw new WrongUse("print.about");
        }
        var outcome = about.household != null
                ? workplace.formContents().ofHousehold(form, about.household, today, imprint)
                : workplace.formContents().ofCampaign(form, about.campaign, today, imprint);
        return switch (outcome) {
            case Outcome.Done<List<FormContent>>(var papers, var _) -> papers;
            case Outcome.Refused<List<FormContent>>(var refusals) -> throw new Refused(environment.texts(), refusals);
        };
    }

    static Imprint imprint(Environment environment, Workplace workplace) {
        var now = LocalDateTime.now(environment.clock()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
        return new Imprint(workplace.offices().own().name(), workplace.account(), now);
    }
}
