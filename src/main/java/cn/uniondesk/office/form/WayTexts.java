package cn.uniondesk.office.form;

import cn.uniondesk.office.Money;
import cn.uniondesk.office.form.HomeVisitForm.Assets;
import cn.uniondesk.office.form.HomeVisitForm.Findings;
import cn.uniondesk.office.form.HomeVisitForm.Housing;
import cn.uniondesk.office.form.LiftForm.Month;
import cn.uniondesk.office.form.LiftForm.Study;
import cn.uniondesk.office.form.MeetingForm.Meeting;
import cn.uniondesk.office.household.casefile.CaseFile;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.reckoning.Counted;
import cn.uniondesk.office.household.reckoning.Side;
import cn.uniondesk.office.household.visit.Purpose;
import cn.uniondesk.office.household.visit.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a family's way puts into the boxes of the forms; what it does not know stays blank for the pen. */
final class WayTexts {

    private static final Set<String> SPENDING_OF_ITS_OWN = Set.of("illness", "schooling", "housing");

    private final Optional<CaseFile> way;

    WayTexts(Optional<CaseFile> way) {
        this.way = way;
    }

    String request() {
        return way.map(each -> each.way().proceeding().request()).orElse("");
    }

    private Optional<Visit> verification() {
        return way.flatMap(each -> each.lastVisit(Purpose.VERIFICATION));
    }

    HomeVisitForm.Visit visit() {
        return verification()
                .map(visit -> new HomeVisitForm.Visit(
                        FormWords.dayInWords(visit.visitedOn()), visit.place(), visit.peopleMet()))
                .orElse(BlankRecord.of(HomeVisitForm.Visit.class));
    }

    /** What the visitors saw goes before what the file says. */
    Housing housing(String type, String area) {
        return verification().map(Visit::dwelling)
                .map(seen -> new Housing(
                        seen.type().isEmpty() ? type : seen.type(), seen.owner(), seen.area().isEmpty() ? area : seen.area(),
                        FormWords.money(seen.rent())))
                .orElse(new Housing(type, "", area, ""));
    }

    Assets assets() {
        return verification().map(Visit::assets)
                .map(seen -> new Assets(seen.vehicle(), seen.shops(), seen.shares(), seen.deposits()))
                .orElse(BlankRecord.of(Assets.class));
    }

    Findings findings() {
        return verification()
                .map(visit -> new Findings(visit.seen(), visit.needs(), visit.neighbours(), "", visit.conclusion()))
                .orElse(BlankRecord.of(Findings.class));
    }

    HomeVisitForm.Spending visitSpending() {
        return way.flatMap(CaseFile::total).isEmpty() ? BlankRecord.of(HomeVisitForm.Spending.class)
                : new HomeVisitForm.Spending(
                        spending(Set.of("illness")), spending(Set.of("schooling")), spending(Set.of("housing")),
                        spendingBeside(SPENDING_OF_ITS_OWN));
    }

    /** What of these items was taken off, blank where nothing was. */
    String spending(Set<String> items) {
        return sum(each -> items.contains(each.item().item()));
    }

    private String spendingBeside(Set<String> items) {
        return sum(each -> !items.contains(each.item().item()));
    }

    private String sum(Predicate<Counted> wanted) {
        var sum = way.flatMap(CaseFile::total).stream()
                .flatMap(total -> total.items().stream())
                .filter(each -> each.item().side() == Side.SPENDING)
                .filter(wanted)
                .map(Counted::amount)
                .reduce(Money.ZERO, Money::plus);
        return sum.fen() == 0 ? "" : sum.text();
    }

    Meeting meeting() {
        return step(CaseFile::meeting)
                .map(held -> new Meeting(
                        FormWords.dayInWords(held.on()), held.place(), "", "", names(held), ""))
                .orElse(BlankRecord.of(Meeting.class));
    }

    String meetingConclusion() {
        return step(CaseFile::meeting).map(StepTaken::note).orElse("");
    }

    Optional<StepTaken> notice() {
        return step(CaseFile::notice);
    }

    /** 有异议 or 无异议 once the notice is over, blank before. */
    String objections() {
        var raised = way.map(CaseFile::objections).orElse(List.of()).stream()
                .filter(step -> step.step() == Step.OBJECT).map(StepTaken::note).toList();
        if (!raised.isEmpty()) {
            return "有异议：" + String.join("；", raised);
        }
        boolean over = way.flatMap(each -> each.way().last(Step.END_NOTICE))
                .filter(ended -> notice().filter(posted -> posted.id() < ended.id()).isPresent())
                .isPresent();
        return over ? "无异议" : "";
    }

    String handling() {
        return way.map(CaseFile::objections).orElse(List.of()).stream()
                .filter(step -> step.step() != Step.OBJECT)
                .map(StepTaken::note)
                .collect(Collectors.joining("；"));
    }

    /** The box of 脱困 or 注销 that the way has come to. */
    List<Choice> liftWays(List<Choice> blank) {
        var chosen = way.map(each -> each.way().stage())
                .map(stage -> stage == Stage.CLOSED ? "注销" : isLifting(stage) ? "脱困" : "")
                .orElse("");
        return blank.stream().map(box -> new Choice(box.text(), box.text().equals(chosen))).toList();
    }

    private static boolean isLifting(Stage stage) {
        return stage.ordinal() >= Stage.LIFT_PROPOSED.ordinal() && stage.ordinal() <= Stage.FOLLOWED.ordinal();
    }

    String liftReason() {
        return step(each -> each.way().last(Step.CLOSE)).or(() -> step(each -> each.way().last(Step.PROPOSE_LIFT)))
                .map(StepTaken::note)
                .orElse("");
    }

    Month month(YearMonth month, String standard) {
        var name = month.getYear() + "年" + month.getMonthValue() + "月";
        return way.stream()
                .flatMap(each -> each.months().lines().stream())
                .filter(line -> line.month().equals(month) && line.income() != null)
                .findFirst()
                .map(line -> new Month(
                        name, line.income().income().text(), String.valueOf(line.income().people()), line.perHead().text(),
                        standard))
                .orElse(new Month(name, "", "", "", standard));
    }

    /** The meeting and the notice of the lifting; those of the filing do not belong here. */
    Study study() {
        var proposed = step(each -> each.way().last(Step.PROPOSE_LIFT));
        if (proposed.isEmpty()) {
            return BlankRecord.of(Study.class);
        }
        var meeting = step(CaseFile::meeting).filter(step -> step.id() > proposed.get().id());
        var notice = notice().filter(step -> step.id() > proposed.get().id());
        return new Study(
                meeting.map(StepTaken::documentNumber).orElse(""), words(meeting.map(StepTaken::on)),
                words(notice.map(StepTaken::on)), words(notice.map(StepTaken::until)),
                notice.map(StepTaken::place).orElse(""));
    }

    /** Since when the file is ended, blank while it is open. */
    String stateSince() {
        return words(step(each -> each.way().last(Step.CLOSE)).or(() -> step(each -> each.way().last(Step.LIFT)))
                .map(StepTaken::on));
    }

    FollowUpForm.Visit followUp() {
        return way.flatMap(each -> each.lastVisit(Purpose.FOLLOW_UP).or(() -> each.lastVisit(Purpose.HALF_YEAR)))
                .map(visit -> new FollowUpForm.Visit(
                        FormWords.dayInWords(visit.visitedOn()), visit.place(), String.join("、", visit.visitors()),
                        visit.situation(), visit.changes(), visit.needs(), FormWords.yesOrNo(visit.poorAgain()),
                        visit.conclusion()))
                .orElse(BlankRecord.of(FollowUpForm.Visit.class));
    }

    private Optional<StepTaken> step(Function<CaseFile, Optional<StepTaken>> wanted) {
        return way.flatMap(wanted);
    }

    private static String names(StepTaken step) {
        return String.join("、", step.handlers());
    }

    private static String words(Optional<LocalDate> day) {
        return FormWords.dayInWords(day.orElse(null));
    }
}
