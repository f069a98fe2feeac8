package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.procedure.ApplicationDesk;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.function.LongConsumer;
import javafx.fxml.FXML;

/** 申请: the form of an application, new or still on its way. */
public final class ApplicationController {

    private final Kit kit;
    private final Unions unions;
    private final People people;
    private final ApplicationDesk desk;
    private final ApplicationForm draft;
    private Editing editing;

    @FXML private FormPane form;

    public ApplicationController(Kit kit, CodeLists codes, Unions unions, People people, ApplicationDesk desk) {
        this.kit = kit;
        this.unions = unions;
        this.people = people;
        this.desk = desk;
        this.draft = new ApplicationForm(kit, codes, typed -> Pick.unions(unions, typed, kit.today()));
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
    }

    void blank() {
        editing.open(0, draft::blank);
    }

    void show(CaseView view) {
        var application = view.file().way().proceeding();
        kit.background().run(work -> {
            var person = people.find(application.applicantPersonId()).orElseThrow();
            var union = unions.find(application.unionId()).orElseThrow();
            return (Runnable) () -> draft.fill(application, person, new Pick(union.id(), union.name(), ""));
        }).onSuccess(fill -> editing.open(application.id(), fill)).start();
    }

    void leave() {
        editing.leave();
    }

    void save(LongConsumer saved) {
        var applicant = draft.applicant();
        var asked = draft.asked(editing.record());
        editing.save(work -> desk.save(applicant, asked), saved);
    }
}
