package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.visit.Assets;
import cn.uniondesk.office.household.visit.Dwelling;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FlagEntry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The form of one visit, as the forms 入户核查表 and 走访记录 ask. */
final class VisitDraft extends FormModel {

    private final ChoiceEntry purpose;
    private final DateEntry visitedOn;
    private final Entry visitors = add("visitors").must();
    private final Entry place = add("place");
    private final Entry peopleMet = add("peopleMet");
    private final Entry owner = add("owner");
    private final ChoiceEntry type;
    private final Entry area = add("area");
    private final MoneyEntry rent = add(new MoneyEntry("rent"));
    private final Entry vehicle = add("vehicle");
    private final Entry shops = add("shops");
    private final Entry shares = add("shares");
    private final Entry deposits = add("deposits");
    private final Entry seen = add("seen");
    private final Entry neighbours = add("neighbours");
    private final Entry situation = add("situation");
    private final Entry changes = add("changes");
    private final Entry needs = add("needs");
    private final Entry conclusion = add("conclusion");
    private final FlagEntry poorAgain;

    VisitDraft(Kit kit, CodeLists codes) {
        var words = kit.words();
        purpose = add(new ChoiceEntry("purpose", Stream.of(VisitPurpose.values())
                .map(each -> new Choice(each.name(), words.office().text("visit.purpose." + each, List.of()))).toList())).must();
        visitedOn = add(new DateEntry("visitedOn", kit.clock())).must();
        type = add(codes.entry("type", () -> codes.words("housing")));
        poorAgain = add(new FlagEntry("poorAgain", words.say("flag.yes"), words.say("flag.no"), words.say("flag.unknown")));
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
        place.fill(visit.place());
        peopleMet.fill(visit.peopleMet());
        owner.fill(visit.dwelling().owner());
        type.fill(visit.dwelling().type());
        area.fill(visit.dwelling().area());
        rent.fill(visit.dwelling().rent());
        vehicle.fill(visit.assets().vehicle());
        shops.fill(visit.assets().shops());
        shares.fill(visit.assets().shares());
        deposits.fill(visit.assets().deposits());
        seen.fill(visit.seen());
        neighbours.fill(visit.neighbours());
        situation.fill(visit.situation());
        changes.fill(visit.changes());
        needs.fill(visit.needs());
        conclusion.fill(visit.conclusion());
        poorAgain.fill(visit.poorAgain());
    }

    VisitPurpose purpose() {
        return VisitPurpose.valueOf(purpose.get());
    }

    Visit visit(long id, long way) {
        return new Visit(
                id, way, purpose(), visitedOn.value(), SeveralPeople.of(visitors.get()), place.get(), peopleMet.get(),
                new Dwelling(owner.get(), type.get(), area.get(), rent.value().orElse(null)),
                new Assets(vehicle.get(), shops.get(), shares.get(), deposits.get()), seen.get(), neighbours.get(),
                situation.get(), changes.get(), needs.get(), conclusion.get(), poorAgain.value());
    }
}
