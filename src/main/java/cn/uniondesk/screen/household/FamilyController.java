package cn.uniondesk.screen.household;

import cn.uniondesk.office.Masking;
import cn.uniondesk.office.Outcome;
import cn.uniondesk.office.household.FamilyDraft;
import cn.uniondesk.office.household.FamilyRegister;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.procedure.FamilyMember;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.workplace.Casework;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.form.Codes;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.Column;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** 家庭成员: who lives together, by the file or by the application, and the form of one of them. */
public final class FamilyController implements Section {

    /** Where members are kept. */
    public record Registers(Households households, People people, FamilyRegister register, Casework casework) {}

    private final Kit kit;
    private final Codes codes;
    private final Registers registers;
    private final FamilyForm draft;
    private Editing editing;
    private CaseView view;

    @FXML private Pages pages;
    @FXML private Node list;
    @FXML private Node one;
    @FXML private SmallTable<Relative> table;
    @FXML private FormPane form;
    @FXML private Button remove;

    public FamilyController(Kit kit, Codes codes, Registers registers) {
        this.kit = kit;
        this.codes = codes;
        this.registers = registers;
        this.draft = new FamilyForm(kit, codes);
    }

    private record Relative(HouseholdMember member, Person person) {}

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        table.show(kit, List.of(
                Column.text("name", "person.name", 7, each -> each.person().name()),
                Column.text("relation", "family.relation", 6, each -> each.member().relation()),
                Column.text("sex", "person.sex", 4, each -> codes.word("sex", each.person().sex())),
                Column.text("birthDate", "person.birthDate", 8,
                        each -> each.person().birthDate() == null ? "" : each.person().birthDate().toString()),
                Column.text("documentNumber", "person.documentNumber", 12.5, each -> Masking.identityNumber(
                        each.person().documentNumber() == null ? "" : each.person().documentNumber())),
                Column.text("standing", "family.standing", 8, each -> each.member().standing()),
                Column.figures("monthlyIncome", "family.monthlyIncome", 8,
                        each -> each.member().monthlyIncome() == null ? "" : each.member().monthlyIncome().text()),
                Column.text("school", "family.school", 10, each -> each.member().school()),
                Column.text("leftOn", "family.leftOn", 8,
                        each -> each.member().leftOn() == null ? "" : each.member().leftOn().toString())),
                "family.empty", this::edit);
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
        form.see("joinedOn", now.family().isOnFile());
        form.see("leftOn", now.family().isOnFile());
        kit.background().run(work -> relatives(now.family())).onSuccess(all -> table.getItems().setAll(all)).start();
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
        return new HouseholdMember(each.id(), 0, each.personId(), each.relation(), null, null, each.standing(),
                each.monthlyIncome(), each.school(), each.schoolStage(), each.schoolYearEntered());
    }

    @FXML
    private void add() {
        pages.show(one);
        seeRemove(false);
        editing.open(0, draft::blank);
    }

    @FXML
    private void back() {
        editing.leave();
        pages.show(list);
    }

    @Override
    @FXML
    public void save() {
        if (pages.isShown(one)) {
            var family = view.family();
            var typed = draft.draft(editing.record(), family.household());
            editing.save(work -> keep(family, typed), id -> {
                back();
                family.changed();
            });
        }
    }

    private Outcome<Long> keep(Family family, FamilyDraft typed) {
        return family.isOnFile()
                ? registers.register().save(typed)
                : registers.casework().applying().saveMember(family.application(), typed);
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
                }, reasons -> draft.refuse(reasons, kit.words()::refusal)))
                .start();
    }

    private void edit(Relative relative) {
        pages.show(one);
        seeRemove(!view.family().isOnFile());
        editing.open(relative.member().id(), () -> draft.fill(relative.member(), relative.person()));
    }

    private void seeRemove(boolean seen) {
        remove.setVisible(seen);
        remove.setManaged(seen);
    }
}
