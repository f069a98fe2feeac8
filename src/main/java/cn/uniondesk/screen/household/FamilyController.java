package cn.uniondesk.screen.household;

import cn.uniondesk.office.Masking;
import cn.uniondesk.office.household.FamilyRegister;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
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

/** 家庭成员: who lives in the household, and the form of one of them. */
public final class FamilyController {

    private final Kit kit;
    private final Codes codes;
    private final Households households;
    private final People people;
    private final FamilyRegister register;
    private final FamilyForm draft;
    private Editing editing;
    private long household;

    @FXML private Pages pages;
    @FXML private Node list;
    @FXML private Node one;
    @FXML private SmallTable<Relative> table;
    @FXML private FormPane form;

    public FamilyController(Kit kit, Codes codes, Households households, People people, FamilyRegister register) {
        this.kit = kit;
        this.codes = codes;
        this.households = households;
        this.people = people;
        this.register = register;
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

    void open(long id) {
        household = id;
        editing.leave();
        pages.show(list);
        kit.background().run(work -> {
            var members = households.members(id);
            var known = people.findAll(members.stream().map(HouseholdMember::personId).toList());
            return members.stream().map(each -> new Relative(each, known.get(each.personId()))).toList();
        }).onSuccess(all -> table.getItems().setAll(all)).start();
    }

    @FXML
    private void add() {
        pages.show(one);
        editing.open(0, draft::blank);
    }

    @FXML
    private void back() {
        open(household);
    }

    @FXML
    void save() {
        if (pages.isShown(one)) {
            var typed = draft.draft(editing.record(), household);
            editing.save(work -> register.save(typed), id -> open(household));
        }
    }

    private void edit(Relative relative) {
        pages.show(one);
        editing.open(relative.member().id(), () -> draft.fill(relative.member(), relative.person()));
    }
}
