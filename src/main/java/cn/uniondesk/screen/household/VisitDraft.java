package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.DeclaredFields;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The form of one visit, as the forms 入户核查表 and 走访记录 ask. */
final class VisitDraft extends FormModel {

    private final ChoiceEntry purpose;
    private final DateEntry visitedOn;
    private final Entry visitors = add("visitors").must();
    private final DeclaredFields details;

    VisitDraft(Kit kit, CodeLists codes) {
        purpose = add(new ChoiceEntry("purpose", Stream.of(VisitPurpose.values()).map(each ->
                new Choice(each.name(), kit.words().office().text("visit.purpose." + each, List.of()))).toList())).must();
        visitedOn = add(new DateEntry("visitedOn", kit.clock())).must();
        details = add(new DeclaredFields(kit, codes, Visit.DECLARATION, Visit.DECLARATION.fields()));
    }

    void begin(VisitPurpose why, LocalDate today) {
        entries().forEach(each -> each.fill(""));
        purpose.fill(why.name());
        visitedOn.fill(today);
    }

    void fill(Visit visit) {
        purpose.fill(visit.purpose().name());
        visitedOn.fill(visit.visitedOn());
        visitors.fill(SeveralPeople.text(visit.visitors()));
        details.fill(visit.details());
    }

    VisitPurpose purpose() {
        return VisitPurpose.valueOf(purpose.get());
    }

    Visit visit(long id, long way) {
        return new Visit(id, way, purpose(), visitedOn.value(), SeveralPeople.of(visitors.get()), details.values());
    }
}
