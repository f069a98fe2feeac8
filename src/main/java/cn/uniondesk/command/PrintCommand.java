package cn.uniondesk.command;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.aid.forms.CampaignAgreement.Sums;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code print FORM}: one form as a PDF, filled from a record or empty for filling in by hand; signature sheets and bank
 * lists as a workbook too, where the file is called so or the format says so. Printing one of those compares it with the
 * ledger: differences are listed and end with 1.
 */
@Command(name = "print")
final class PrintCommand extends OfficeCommand {

    private static final String CAMPAIGN = "campaign";

    @Parameters(arity = "0..1", paramLabel = "FORM")
    private String code;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--format", paramLabel = "pdf|xlsx")
    private String format;

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

        @Option(names = "--record", paramLabel = "KIND:NUMBER")
        private String record;

        @Option(names = "--blank")
        private boolean blank;

        /** Kind and number of the record, whichever option says them; empty where none does. */
        Optional<Named> named() {
            return Optional.ofNullable(household).map(number -> new Named("household", number))
                    .or(() -> Optional.ofNullable(campaign).map(number -> new Named(CAMPAIGN, number)))
                    .or(() -> Optional.ofNullable(record).map(Named::read));
        }
    }

    private record Named(String kind, String number) {

        static Named read(String written) {
            var parts = written.split("[:：]", 2);
            if (parts.length < 2 || parts[1].isBlank()) {
                throw new WrongUse("print.record", written);
            }
            return new Named(parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip());
        }
    }

    PrintCommand(Environment environment) {
        super(environment);
    }

    @Override
    public Integer call() {
        return list ? catalogue() : super.call();
    }

    private int catalogue() {
        var forms = environment.workplaces().forms();
        if (json()) {
            object(Map.of("forms", forms.stream()
                    .map(form -> Map.of("code", form.code(), "title", environment.texts().text(form.textKey())))
                    .toList()));
        } else {
            for (var form : forms) {
                environment.answer().line(form.code() + "  " + environment.texts().text(form.textKey()));
            }
        }
        return ExitCode.DONE;
    }

    @Override
    protected int run(Workplace workplace) {
        var form = workplace.formContents().form(code == null ? "" : code)
                .orElseThrow(() -> new WrongUse("print.form", String.valueOf(code)));
        if (file == null) {
            throw new WrongUse("print.out");
        }
        var target = file.toAbsolutePath();
        var papers = papers(workplace, form);
        if (isWorkbook()) {
            workbook(workplace, papers.getFirst(), target);
        } else {
            workplace.printedForms().write(papers, target, Progress.NONE);
        }
        workplace.paperwork().trail().printed(papers);
        var agreement = agreement(workplace, form);
        answer(form, target, papers, agreement);
        return agreement.filter(sums -> !sums.agree()).isPresent() ? ExitCode.WAITING : ExitCode.DONE;
    }

    private void answer(Form form, Path target, List<FormContent> papers, Optional<Sums> agreement) {
        if (json()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("form", form.code());
            answer.put("file", target.toString());
            answer.put("papers", papers.size());
            agreement.ifPresent(sums -> {
                answer.put("ledger", sums.ledger().yuan());
                answer.put("roster", sums.roster().yuan());
                answer.put("bankList", sums.bankList().yuan());
                answer.put("byHand", sums.byHand().yuan());
                answer.put("differences", sums.differences().stream()
                        .map(difference -> environment.texts().text(difference.advice())).toList());
            });
            object(answer);
        } else {
            say("print.done", environment.texts().text(form.textKey()), target);
            agreement.ifPresent(sums -> sums.advice().forEach(advice -> environment.answer().line(environment.texts().text(advice))));
        }
    }

    /** As told, else as the file is called. */
    private boolean isWorkbook() {
        var wanted = format != null ? format : file.toString().replaceAll(".*\\.", "");
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "xlsx" -> true;
            case "pdf" -> false;
            default -> {
                if (format != null) {
                    throw new WrongUse("print.format", format);
                }
                yield false;
            }
        };
    }

    private void workbook(Workplace workplace, FormContent paper, Path target) {
        if (!workplace.paperwork().sheets().takes(paper.form())) {
            throw new WrongUse("print.no_workbook", paper.form().code());
        }
        workplace.paperwork().sheets().write(paper, environment.texts().text(paper.form().textKey()), target);
    }

    private Optional<Sums> agreement(Workplace workplace, Form form) {
        var named = about.named();
        if (named.isEmpty() || !named.get().kind().equals(CAMPAIGN) || !workplace.paperwork().sheets().takes(form)) {
            return Optional.empty();
        }
        return workplace.paperwork().agreement().of(named.get().number(), LocalDate.now(environment.clock())) instanceof
                        Outcome.Done<Sums>(var sums, var _)
                ? Optional.of(sums)
                : Optional.empty();
    }

    private List<FormContent> papers(Workplace workplace, Form form) {
        var today = LocalDate.now(environment.clock());
        var imprint = imprint(environment, workplace);
        if (about.blank) {
            return List.of(workplace.formContents().blank(form, today, imprint));
        }
        var named = about.named().orElseThrow(() -> new WrongUse("print.about"));
        var kind = workplace.formContents().kind(named.kind()).orElseThrow(() -> new WrongUse("print.record", named.kind()));
        var outcome = workplace.formContents().of(form, kind, named.number(), today, imprint);
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
