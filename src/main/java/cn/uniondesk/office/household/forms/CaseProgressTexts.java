package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.FormWords;
import cn.uniondesk.office.household.casefile.CaseFile;
import cn.uniondesk.office.household.forms.HomeVisitForm.Assets;
import cn.uniondesk.office.household.forms.HomeVisitForm.Findings;
import cn.uniondesk.office.household.forms.HomeVisitForm.Housing;
import cn.uniondesk.office.household.forms.LiftForm.Month;
import cn.uniondesk.office.household.forms.LiftForm.Study;
import cn.uniondesk.office.household.forms.MeetingForm.Meeting;
import cn.uniondesk.office.household.paper.Paper;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.reckoning.Counted;
import cn.uniondesk.office.household.reckoning.Side;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a family's way puts into the boxes of the forms; what it does not know stays blank for the pen. */
public final class CaseProgressTexts {

    private static final String WAGE = "wage";
    private static final Set<String> SPENDING_OF_ITS_OWN = Set.of("illness", "schooling", "housing");

    private final Optional<CaseFile> way;

    CaseProgressTexts(Optional<CaseFile> way) {
        this.way = way;
    }

    public String request() {
        return way.map(each -> each.way().proceeding().request()).orElse("");
    }

    private Optional<Visit> verification() {
        return way.flatMap(each -> each.lastVisit(VisitPurpose.VERIFICATION));
    }

    HomeVisitForm.Visit visit() {
        return verification()
                .map(visit -> new HomeVisitForm.Visit(
                        FormWords.dayInWords(visit.visitedOn()), visit.text(Visit.PLACE), visit.text(Visit.PEOPLE_MET),
                        String.join("、", visit.visitors())))
                .orElse(BlankRecord.of(HomeVisitForm.Visit.class));
    }

    /** What the visitors saw goes before what the file says. */
    Housing housing(String type, String area) {
        return verification()
                .map(seen -> new Housing(
                        or(seen.text(Visit.DWELLING_TYPE), type), seen.text(Visit.DWELLING_OWNER),
                        or(seen.text(Visit.DWELLING_AREA), area), FormWords.money(seen.details().get(Visit.RENT))))
                .orElse(new Housing(type, "", area, ""));
    }

    private static String or(String seen, String filed) {
        return seen.isEmpty() ? filed : seen;
    }

    Assets assets() {
        return verification()
                .map(seen -> new Assets(
                        seen.text(Visit.VEHICLE), seen.text(Visit.SHOPS), seen.text(Visit.SHARES), seen.text(Visit.DEPOSITS)))
                .orElse(BlankRecord.of(Assets.class));
    }

    Findings findings() {
        return verification()
                .map(visit -> new Findings(
                        visit.text(Visit.SEEN), visit.text(Visit.NEEDS), visit.text(Visit.NEIGHBOURS), "", visit.conclusion()))
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
        return sum(Side.SPENDING, each -> items.contains(each.item().item()));
    }

    /** 非薪资收入 of the year, blank where none was reckoned. */
    String otherIncome() {
        return sum(Side.INCOME, each -> !each.item().item().equals(WAGE));
    }

    private String spendingBeside(Set<String> items) {
        return sum(Side.SPENDING, each -> !items.contains(each.item().item()));
    }

    private String sum(Side side, Predicate<Counted> wanted) {
        var sum = way.flatMap(CaseFile::total).stream()
                .flatMap(total -> total.items().stream())
                .filter(each -> each.item().side() == side)
                .filter(wanted)
                .map(Counted::amount)
                .reduce(Money.ZERO, Money::plus);
        return sum.fen() == 0 ? "" : sum.text();
    }

    Meeting meeting() {
        return step(CaseFile::meeting)
                .map(held -> new Meeting(
                        FormWords.dayInWords(held.on()), held.place(), "", "", names(held), "", held.documentNumber()))
                .orElse(BlankRecord.of(Meeting.class));
    }

    String meetingConclusion() {
        return step(CaseFile::meeting).map(StepTaken::note).orElse("");
    }

    Optional<StepTaken> notice() {
        return step(CaseFile::notice);
    }

    /** What was objected to the present notice, each in its words. */
    String objections() {
        return way.map(CaseFile::objections).orElse(List.of()).stream()
                .filter(step -> step.step() == Step.OBJECT)
                .map(StepTaken::note)
                .collect(Collectors.joining("；"));
    }

    /** 有异议 as soon as one was raised, 无异议 once the notice is over without any, neither before. */
    List<Choice> noticeResult() {
        boolean raised = way.map(CaseFile::objections).orElse(List.of()).stream().anyMatch(step -> step.step() == Step.OBJECT);
        boolean over = way.flatMap(each -> each.way().last(Step.END_NOTICE))
                .filter(ended -> notice().filter(posted -> posted.id() < ended.id()).isPresent())
                .isPresent();
        return Choice.among(NoticeResultForm.RESULTS, raised ? List.of("有异议") : over ? List.of("无异议") : List.of());
    }

    /** Whether the present notice and meeting are about ending the file: they came after that was proposed. */
    boolean isAboutLifting(Optional<StepTaken> step) {
        var proposed = step(each -> each.way().last(Step.PROPOSE_LIFT));
        return step.isPresent() && proposed.isPresent() && proposed.get().id() < step.get().id();
    }

    /** What the meeting is about; blank where none is known. */
    String topic(String who) {
        var meeting = step(CaseFile::meeting);
        if (isAboutLifting(meeting)) {
            return "研究" + who + "的脱困事项";
        }
        return meeting.isPresent() || way.isPresent()
                ? "评议" + who + "的困难职工认定事项"
                : "评议" + who + "的困难职工认定、帮扶或退出事项";
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

    /** The day on which the file ended; none while it is open. */
    Optional<LocalDate> ended() {
        return step(each -> each.way().last(Step.CLOSE)).or(() -> step(each -> each.way().last(Step.LIFT))).map(StepTaken::on);
    }

    /** Which item of the 告知书 applies, and since when. */
    LiftForm.Told told() {
        var stage = way.map(each -> each.way().stage());
        var item = stage.filter(each -> each == Stage.CLOSED).map(each -> "三").or(() ->
                stage.filter(CaseProgressTexts::isLifting).map(each -> "一")).orElse("");
        return new LiftForm.Told(item, words(ended()));
    }

    /** 佐证材料 by their kinds, each with the number of papers where there are more than one. */
    String papers(UnaryOperator<String> word) {
        return way.map(CaseFile::papers).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(paper -> word.apply(paper.kind()), LinkedHashMap::new, Collectors.summingInt(Paper::copies)))
                .entrySet().stream()
                .map(kind -> kind.getValue() > 1 ? kind.getKey() + "（" + kind.getValue() + "份）" : kind.getKey())
                .collect(Collectors.joining("、"));
    }

    /** Who opened the file and who reported it, as the steps say. */
    HouseholdFileForm.Makers makers() {
        return new HouseholdFileForm.Makers(
                step(each -> each.way().last(Step.FILE)).map(CaseProgressTexts::names).orElse(""),
                step(each -> each.way().last(Step.REPORT)).map(CaseProgressTexts::names).orElse(""), "");
    }

    /** 日常救助 or 临时救助, neither where no application is known. */
    public Optional<Boolean> temporary() {
        return way.map(each -> each.way().proceeding().temporary());
    }

    /** 是否返困, neither where the last visit does not say. */
    List<Choice> poorAgain() {
        var said = lastCall().map(visit -> visit.details().get(Visit.POOR_AGAIN)).map(again -> again ? "是" : "否");
        return Choice.among(FollowUpForm.AGAIN, said.map(List::of).orElse(List.of()));
    }

    private Optional<Visit> lastCall() {
        return way.flatMap(each -> each.lastVisit(VisitPurpose.FOLLOW_UP).or(() -> each.lastVisit(VisitPurpose.HALF_YEAR)));
    }

    FollowUpForm.Visit followUp() {
        return lastCall()
                .map(visit -> new FollowUpForm.Visit(
                        FormWords.dayInWords(visit.visitedOn()), visit.text(Visit.PLACE), String.join("、", visit.visitors()),
                        visit.text(Visit.SITUATION), visit.text(Visit.CHANGES), visit.text(Visit.NEEDS), visit.conclusion()))
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
