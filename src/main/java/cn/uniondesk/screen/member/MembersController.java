package cn.uniondesk.screen.member;

import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberLine;
import cn.uniondesk.office.member.MemberRegister;
import cn.uniondesk.office.member.MemberStanding;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.Listing;
import cn.uniondesk.screen.kit.list.PagedTable;
import cn.uniondesk.screen.kit.list.RegisterFilter;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** 会员: the register as a list, and the form of one member. */
public final class MembersController implements Screen {

    /** What the screen works with. */
    public record Parts(Members members, Unions unions, People people, MemberRegister register) {}

    private final Kit kit;
    private final CodeLists codes;
    private final Parts parts;
    private final MemberForm draft;
    private Editing editing;

    @FXML private ScreenFrame frame;
    @FXML private Pages pages;
    @FXML private PagedTable<MemberLine> table;
    @FXML private FormPane form;
    @FXML private Button add;
    @FXML private Button save;
    @FXML private Button list;

    public MembersController(Kit kit, CodeLists codes, Parts parts) {
        this.kit = kit;
        this.codes = codes;
        this.parts = parts;
        this.draft = new MemberForm(kit, codes, typed -> Pick.unions(parts.unions(), typed, kit.today()));
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        table.show(kit, new Listing<>("members", query -> parts.members().list(query, kit.today()), MemberLine::id,
                columns(), filters(), line -> kit.window().go(Place.of(Area.MEMBERS, line.id())),
                new Listing.Empty("members.empty", "home.import", () -> kit.window().go(Place.of(Area.IMPORTS)))));
        pages.show(table);
    }

    @Override
    public void arrive(Place place) {
        if (place.isNew()) {
            edit(0, draft::blank, kit.words().say("members.new"));
        } else if (place.record() != 0) {
            open(place.record());
        } else if (!place.detail("person").isEmpty()) {
            var person = Long.parseLong(place.detail("person"));
            kit.background().run(work -> parts.members().ofPerson(person))
                    .onSuccess(found -> found.ifPresentOrElse(member -> open(member.id()), this::list)).start();
        } else {
            table.fix(place.detail("union").isEmpty() ? Map.of() : Map.of("union", place.detail("union")));
            list();
        }
    }

    @Override
    @FXML
    public void createNew() {
        kit.window().go(Place.blank(Area.MEMBERS));
    }

    @Override
    @FXML
    public void save() {
        if (pages.isShown(form)) {
            var typed = draft.draft(editing.record());
            editing.save(work -> parts.register().save(typed), this::open);
        }
    }

    @Override
    public boolean takeBack() {
        return pages.isShown(form) && editing.takeBack();
    }

    @Override
    @FXML
    public boolean leave() {
        if (!pages.isShown(form)) {
            return false;
        }
        list();
        return true;
    }

    private void list() {
        editing.leave();
        pages.show(table);
        seen(false);
        frame.setTitle(kit.words().say("area.members"));
        frame.setState(kit.words().say("members.state"));
        table.refresh();
        table.enter();
    }

    private record Opened(Member member, Person person, MemberStanding standing, TradeUnion union) {}

    private void open(long id) {
        kit.background().run(work -> {
            var member = parts.members().find(id).orElseThrow();
            var standing = parts.members().standing(id, kit.today())
                    .orElseGet(() -> parts.members().standing(id, member.joinedOn()).orElseThrow());
            return new Opened(member, parts.people().find(member.personId()).orElseThrow(), standing,
                    parts.unions().find(standing.unionId()).orElseThrow());
        }).onSuccess(opened -> edit(id, () -> draft.fill(opened.member(), opened.person(), opened.standing(),
                new Pick(opened.union().id(), opened.union().name(), "")), opened.person().name())).start();
    }

    private void edit(long id, Runnable fill, String title) {
        pages.show(form);
        seen(true);
        frame.setTitle(title);
        frame.setState(kit.words().say(id == 0 ? "members.new_state" : "members.form_state"));
        editing.open(id, fill);
    }

    private void seen(boolean formShown) {
        for (var button : List.of(save, list)) {
            button.setVisible(formShown);
            button.setManaged(formShown);
        }
        add.setVisible(!formShown);
        add.setManaged(!formShown);
    }

    private List<ListColumn<MemberLine>> columns() {
        var words = kit.words();
        return List.of(
                ListColumn.<MemberLine>text("name", "person.name", 8, MemberLine::name).sortable(),
                ListColumn.<MemberLine>text("sex", "person.sex", 5, line -> codes.word("sex", line.sex())).sortable(),
                ListColumn.<MemberLine>text("birthDate", "person.birthDate", 8, line -> text(line.birthDate())).sortable(),
                ListColumn.<MemberLine>text("documentNumber", "person.documentNumber", 13,
                        line -> Masking.identityNumber(text(line.documentNumber()))).sortable(),
                ListColumn.text("mobile", "person.mobile", 9, line -> Masking.telephone(line.mobile())),
                ListColumn.<MemberLine>text("unionName", "member.union", 18, MemberLine::unionName).sortable(),
                ListColumn.<MemberLine>text("state", "member.state", 7.5, line -> codes.word("member.state", line.state())).sortable(),
                ListColumn.text("eightGroup", "member.eightGroup", 8, line -> codes.word("member.group", line.eightGroup())),
                ListColumn.text("newEmployment", "member.newEmployment", 8.5,
                        line -> words.say(line.newEmployment() ? "flag.yes" : "flag.no")),
                ListColumn.<MemberLine>text("joinedOn", "member.joinedOn", 8, line -> text(line.joinedOn())).sortable());
    }

    private List<RegisterFilter> filters() {
        var yes = new Choice("true", kit.words().say("flag.yes"));
        var no = new Choice("false", kit.words().say("flag.no"));
        return List.of(
                new RegisterFilter("state", "member.state", codes.codes("member.state")),
                new RegisterFilter("group", "member.eightGroup", codes.codes("member.group")),
                new RegisterFilter("newEmployment", "member.newEmployment", List.of(yes, no)));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
