package cn.uniondesk.command;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code demo --out DIR}: a throw-away office of invented people goes the whole way, from ledgers to the workbook and
 * the forms, through the same use cases as every other command. {@code --years N} leaves the office of a street that was
 * kept for so many years instead, to be opened and looked at.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final Office OFFICE = new Office("示范街道总工会", "DEMO", "示范区总工会");
    private static final String ACCOUNT = "demo";
    private static final String PASSWORD = "示范-2026";
    private static final Period PERIOD = new Period(2026, 3);
    /** What the forms are filled from; payments of 夏送清凉 that no campaign of their own holds by kind and budget year. */
    private static final Map<String, String> SUBJECTS = Map.of("household", "SF0001", "campaign", "cooling.2026");

    private record Ledger(String kind, String resource) {}

    private static final List<Ledger> LEDGERS = List.of(
            new Ledger("unions", "unions"),
            new Ledger("members", "members"),
            new Ledger("households", "households"),
            new Ledger("households", "family"),
            new Ledger("payments", "payments"));

    private final Environment environment;

    @Mixin
    private CommonOptions common;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path folder;

    @Option(names = "--years", paramLabel = "N")
    private int years;

    DemoCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var target = folder.toAbsolutePath();
        Path home = null;
        try {
            Files.createDirectories(target);
            if (years > 0) {
                return leave(target);
            }
            home = Files.createTempDirectory("uniondesk-demo");
            demonstrate(home, target);
            return ExitCode.DONE;
        } catch (IOException refused) {
            throw new Failure("demo.unwritable", refused, target.toString());
        } finally {
            delete(home);
        }
    }

    private void demonstrate(Path home, Path target) throws IOException {
        var password = UUID.randomUUID().toString().toCharArray();
        environment.workplaces().create(home.resolve("office"), OFFICE, ACCOUNT, password);
        try (var workplace = environment.workplaces().open(home.resolve("office"), ACCOUNT, password)) {
            for (var ledger : LEDGERS) {
                take(workplace, ledger, home);
            }
            var written = workplace.quarter().submission().write(PERIOD, target, Progress.NONE);
            var forms = new LinkedHashMap<Form, Path>();
            for (var form : workplace.formContents().forms()) {
                var pdf = target.resolve(form.code() + ".pdf");
                workplace.printedForms().write(papers(workplace, form), pdf, Progress.NONE);
                forms.put(form, pdf);
            }
            answer(written.file(), written.verdict().count(Level.MUST), forms);
        }
    }

    /** An office that stays, with the ledgers that it was made from; everybody may know its password. */
    private int leave(Path target) throws IOException {
        var home = target.resolve("office");
        if (environment.workplaces().exists(home)) {
            throw new Failure("demo.there", home.toString());
        }
        var street = new InventedStreet(years);
        var ledgers = street.write(target);
        environment.workplaces().create(home, OFFICE, ACCOUNT, PASSWORD.toCharArray());
        var rows = new LinkedHashMap<String, Object>();
        boolean waits = false;
        try (var workplace = environment.workplaces().open(home, ACCOUNT, PASSWORD.toCharArray())) {
            for (var ledger : ledgers) {
                var report = take(workplace, ledger.kind(), ledger.file());
                report.ifPresent(each -> each.sheets().forEach(sheet -> rows.put(sheet.kind(), sheet.read())));
                waits |= report.filter(ImportReport::waitsForAPerson).isPresent();
            }
            rows.put("visits", new InventedVisits(street, workplace).keep());
        }
        if (common.json()) {
            environment.answer().json(Map.of("home", home.toString(), "account", ACCOUNT, "password", PASSWORD, "rows", rows));
        } else {
            environment.answer().line(environment.words().text("demo.years", years, home, ACCOUNT, PASSWORD));
        }
        return waits ? ExitCode.WAITING : ExitCode.DONE;
    }

    private static void take(Workplace workplace, Ledger ledger, Path home) throws IOException {
        var file = home.resolve(ledger.resource() + ".csv");
        try (var resource = DemoCommand.class.getResourceAsStream("/demo/" + ledger.resource() + ".csv")) {
            Files.copy(resource, file);
        }
        take(workplace, ledger.kind(), file).orElseThrow();
    }

    /** Empty where the office works without the area whose ledger it is. */
    private static Optional<ImportReport> take(Workplace workplace, String kind, Path file) {
        var intake = workplace.intake();
        return intake.ledgers().kind(kind).map(known -> intake.ledger().take(known, file, Mapping.NONE, Progress.NONE));
    }

    private List<FormContent> papers(Workplace workplace, Form form) {
        var today = LocalDate.now(environment.clock());
        var imprint = PrintCommand.imprint(environment, workplace);
        var contents = workplace.formContents();
        for (var kind : form.about()) {
            var number = SUBJECTS.getOrDefault(kind.name(), "");
            if (contents.of(form, kind, number, today, imprint) instanceof Outcome.Done<List<FormContent>>(var papers, var _)) {
                return papers;
            }
        }
        return List.of(contents.blank(form, today, imprint));
    }

    private void answer(Path workbook, long mustFix, Map<Form, Path> forms) {
        if (common.json()) {
            var object = new LinkedHashMap<String, Object>();
            object.put("workbook", workbook.toString());
            object.put("must", mustFix);
            var files = new ArrayList<Map<String, Object>>();
            forms.forEach((form, pdf) -> files.add(Map.of("form", form.code(), "file", pdf.toString())));
            object.put("forms", files);
            environment.answer().json(object);
            return;
        }
        var words = environment.words();
        environment.answer().line(words.text("demo.office", OFFICE.name()));
        environment.answer().line(words.text("demo.workbook", PERIOD, workbook, mustFix));
        forms.forEach((form, pdf) -> environment.answer()
                .line(words.text("print.done", environment.texts().text(form.textKey()), pdf)));
    }

    /** The throw-away office and its ledgers, whatever came of the demonstration. */
    private static void delete(Path home) {
        if (home == null) {
            return;
        }
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            home.toFile().deleteOnExit();
        }
    }
}
