package cn.uniondesk.screen.household;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.FamilyDraft;
import cn.uniondesk.office.household.FamilyRegister;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.family.Change;
import cn.uniondesk.office.household.family.FamilyEvent;
import cn.uniondesk.office.household.procedure.FamilyMember;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.workplace.Casework;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import cn.uniondesk.screen.kit.register.DeclaredColumns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** 家庭成员: who lives together, by the file or by the application, and the form of one of them. */
public final class FamilyController implements Section {

    /** Where members are kept. */
    public record Registers(Households households, People people, FamilyRegister register, Casework casework) {}

    /** What the list shows of somebody: of the person, and of living there. */
    private static final Declaration RELATIVE = Declaration.of("family", Person.NAME.listed(7), FamilyDetails.RELATION,
            Person.SEX.listed(4), Person.BIRTH_DATE.listed(8), Person.DOCUMENT_NUMBER.listed(12.5), FamilyDetails.STANDING,
            FamilyDetails.MONTHLY_INCOME, FamilyDetails.SCHOOL).about(Person.DECLARATION);

    private final Kit kit;
    private final CodeLists codes;
    private final Registers registers;
    private final FamilyForm draft;
    private final ChangeDraft changeDraft;
    private final BooleanProperty onFile = new SimpleBooleanProperty();
    private final BooleanProperty removable = new SimpleBooleanProperty();
    private Editing editing;
    private Editing going;
    private Relative leaving;
    private CaseView view;

    @FXML private Pages pages;
    @FXML private Node list;
    @FXML private Node one;
    @FXML private SmallTable<Relative> table;
    @FXML private FormPane form;
    @FXML private SmallTable<Happened> events;
    @FXML private Node away;
    @FXML private Label goingTitle;
    @FXML private FormPane goingForm;

    public FamilyController(Kit kit, CodeLists codes, Registers registers) {
        this.kit = kit;
        this.codes = codes;
        this.registers = registers;
        this.draft = new FamilyForm(kit, codes);
        this.changeDraft = new ChangeDraft(kit, codes);
    }

    /** Whether the family is on file: people come and go by a day; the FXML decides what is seen by it. */
    public BooleanProperty onFileProperty() {
        return onFile;
    }

    public boolean isOnFile() {
        return onFile.get();
    }

    /** Whether the member who is shown can be taken off again. */
    public BooleanProperty removableProperty() {
        return removable;
    }

    public boolean isRemovable() {
        return removable.get();
    }

    private record Relative(HouseholdMember member, Person person) {}

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        table.show(kit, Stream.concat(
                new DeclaredColumns(RELATIVE, kit.words(), codes).<Relative>columnsOf(
                        each -> each.person().values().over(each.member().details())).stream(),
                Stream.of(ListColumn.<Relative>text("leftOn", "family.leftOn", 8,
                        each -> each.member().leftOn() == null ? "" : each.member().leftOn().toString()))).toList(),
                "family.empty", this::edit);
        going = new Editing(kit, changeDraft, goingForm);
        events.show(kit, List.of(
                ListColumn.text("on", "history.on", 7, each -> each.event().on().toString()),
                ListColumn.text("name", "person.name", 7, Happened::name),
                ListColumn.text("change", "family.change", 7,
                        each -> kit.words().office().text("family.change." + each.event().change(), List.of())),
                ListColumn.text("note", "form.remark", 20, each -> each.event().note())),
                "family.no_events", each -> {});
        pages.show(list);
    }

    @Override
    public void show(CaseView now) {
        var same = view != null && view.family().key() == now.family().key();
        view = now;
        editing.within(now.family().key());
        if (!same) {
            pages.show(list);
        }
        onFile.set(now.family().isOnFile());
        going.within(now.family().key());
        kit.background().run(work -> relatives(now.family())).onSuccess(all -> table.getItems().setAll(all)).start();
        if (now.family().isOnFile()) {
            kit.background().run(work -> happened(now.family().household())).onSuccess(all -> events.getItems().setAll(all)).start();
        }
    }

    private record Happened(FamilyEvent event, String name) {}

    private List<Happened> happened(long household) {
        var found = registers.casework().registers().familyEvents().of(household);
        var known = registers.people().findAll(found.stream().map(FamilyEvent::personId).toList());
        return found.reversed().stream().map(each -> new Happened(each, known.get(each.personId()).name())).toList();
    }

    /** The member who is chosen goes. */
    @FXML
    private void go() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            kit.window().status(kit.words().say("family.choose"));
            return;
        }
        leaving = chosen;
        goingTitle.setText(kit.words().say("family.going", chosen.person().name()));
        pages.show(away);
        going.open(chosen.member().id(), changeDraft::begin);
    }

    @FXML
    private void saveGoing() {
        var family = view.family();
        var person = leaving.member().personId();
        if (!goingForm.isReady()) {
            return;
        }
        var going = changeDraft.going();
        this.going.save(work -> {
            if (going.change() != Change.MOVED) {
                return registers.casework().family().go(family.household(), person, going.on(), going.change(), going.note());
            }
            var other = registers.households().numbered(going.to());
            return other.isEmpty()
                    ? Outcome.refused(Refusal.of("to", "family.no_such_file", going.to()))
                    : registers.casework().family().move(family.household(), other.get().id(), person, going.on(),
                            going.relation(), going.note());
        }, id -> {
            this.going.discard();
            pages.show(list);
            family.changed();
        });
    }

    private List<Relative> relatives(Family family) {
        var members = family.isOnFile()
                ? registers.households().members(family.household())
                : registers.casework().registers().proceedings().family(family.application()).stream()
                        .map(FamilyController::living).toList();
        var known = registers.people().findAll(members.stream().map(HouseholdMember::personId).toList());
        return members.stream().map(each -> new Relative(each, known.get(each.personId()))).toList();
    }

    private static HouseholdMember living(FamilyMember each) {
        return new HouseholdMember(each.id(), 0, each.personId(), null, null, each.details());
    }

    @FXML
    private void add() {
        pages.show(one);
        removable.set(false);
        editing.open(0, () -> draft.blank(view.family().isOnFile()));
    }

    @FXML
    private void back() {
        editing.leave();
        going.leave();
        pages.show(list);
    }

    @Override
    @FXML
    public void save() {
        if (pages.isShown(away)) {
            saveGoing();
        } else if (pages.isShown(one)) {
            var family = view.family();
            var typed = draft.draft(editing.record(), family.household());
            var why = draft.change();
            var note = draft.eventNote();
            editing.save(work -> keep(family, typed, why, note), id -> {
                back();
                family.changed();
            });
        }
    }

    private Outcome<Long> keep(Family family, FamilyDraft typed, Optional<Change> why, String note) {
        if (!family.isOnFile()) {
            return registers.casework().applying().saveMember(family.application(), typed);
        }
        return typed.id() == 0 && why.isPresent()
                ? registers.casework().family().come(typed, why.get(), note)
                : registers.register().save(typed);
    }

    /** Somebody who was taken down by mistake; on file people go by a day. */
    @FXML
    private void remove() {
        var family = view.family();
        var member = editing.record();
        kit.background().run(work -> registers.casework().applying().removeMember(family.application(), member))
                .onSuccess(Answers.either((id, advice) -> {
                    editing.discard();
                    back();
                    family.changed();
                }, form::refuse))
                .start();
    }

    private void edit(Relative relative) {
        pages.show(one);
        removable.set(!view.family().isOnFile());
        editing.open(relative.member().id(), () -> draft.fill(relative.member(), relative.person()));
    }
}
