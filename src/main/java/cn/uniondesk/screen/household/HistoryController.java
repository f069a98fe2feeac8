package cn.uniondesk.screen.household;

import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.family.FamilyEvent;
import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.record.OwnedRecords;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;

/** 历史: everything that happened with a family, the latest first, wherever it is kept. */
public final class HistoryController implements Section {

    /** Where it is read. */
    public record Shelves(Households households, People people, Payments payments, OwnedRecords<FamilyEvent> events) {}

    private static final String BETWEEN = " · ";

    private final Kit kit;
    private final CodeLists codes;
    private final Shelves shelves;

    @FXML private SmallTable<Line> table;

    public HistoryController(Kit kit, CodeLists codes, Shelves shelves) {
        this.kit = kit;
        this.codes = codes;
        this.shelves = shelves;
    }

    private record Line(LocalDate on, String what, String more) {}

    @FXML
    private void initialize() {
        table.show(kit, List.of(
                ListColumn.text("on", "history.on", 7, line -> line.on().toString()),
                ListColumn.text("what", "history.what", 10, Line::what),
                ListColumn.text("more", "history.more", 40, Line::more)),
                "history.none", line -> {});
    }

    @Override
    public void show(CaseView view) {
        kit.background().run(work -> lines(view)).onSuccess(all -> table.getItems().setAll(all)).start();
    }

    private List<Line> lines(CaseView view) {
        var found = new ArrayList<Line>();
        var office = kit.words().office();
        view.file().way().steps().forEach(step -> found.add(new Line(
                step.on(), office.text("step." + step.step(), List.of()), more(step))));
        view.file().visits().forEach(visit -> found.add(new Line(visit.visitedOn(),
                office.text("visit.purpose." + visit.purpose(), List.of()), join(SeveralPeople.text(visit.visitors()), visit.conclusion()))));
        view.file().papers().forEach(paper -> found.add(new Line(
                paper.receivedOn(), kit.words().say("history.paper"), codes.word("paper.kind", paper.kind()))));
        view.file().plan().ifPresent(plan -> found.add(new Line(
                plan.startsOn(), kit.words().say("household.tab_plan"), join(plan.text(Plan.CADRE), plan.text(Plan.NEEDS)))));
        if (view.family().isOnFile()) {
            file(view.family().household(), found);
        }
        found.sort(Comparator.comparing(Line::on).reversed());
        return found;
    }

    private void file(long household, List<Line> found) {
        var words = kit.words();
        shelves.households().decisions(household).forEach(each -> found.add(new Line(each.decidedOn(),
                words.say("history.decision"), join(codes.word("household.category", each.category()), each.documentNumber()))));
        for (PaymentLine paid : shelves.payments().ofHousehold(household)) {
            found.add(new Line(paid.paidOn(), codes.word("aid.kind", paid.kind()),
                    join(words.say("history.yuan", paid.amount().text()), join(paid.payeeName(), paid.voucher()))));
        }
        var events = shelves.events().of(household);
        var people = shelves.people().findAll(events.stream().map(event -> event.personId()).toList());
        events.forEach(event -> found.add(new Line(event.on(), words.office().text("family.change." + event.change(), List.of()),
                join(name(people.get(event.personId())), event.note()))));
    }

    private static String name(Person person) {
        return person == null ? "" : person.name();
    }

    private String more(StepTaken step) {
        return join(SeveralPeople.text(step.handlers()), join(step.documentNumber(),
                join(codes.word("closing.reason", step.reason()), step.note())));
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + BETWEEN + second;
    }
}
