package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.reckoning.Item;
import cn.uniondesk.office.household.reckoning.Reckoning;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.NumberEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The head of a reckoning: its day and the number of people. */
final class ReckoningDraft extends FormModel {

    private final DateEntry assessedOn;
    private final NumberEntry people = add(new NumberEntry("people")).must();
    private final Entry remark = add("remark");

    ReckoningDraft(Kit kit) {
        assessedOn = add(new DateEntry("assessedOn", kit.clock())).must();
    }

    void begin(LocalDate today, int residents) {
        assessedOn.fill(today);
        people.fill(residents);
        remark.fill("");
    }

    void fill(Reckoning known) {
        assessedOn.fill(known.assessedOn());
        people.fill(known.people());
        remark.fill(known.remark());
    }

    List<Entry> judged() {
        return List.of(assessedOn, people);
    }

    /** Empty while the day or the people cannot be read. */
    Optional<Reckoning> reckoning(long id, long way, List<Item> items) {
        return assessedOn.value() == null || people.whole() == null
                ? Optional.empty()
                : Optional.of(new Reckoning(id, way, assessedOn.value(), people.whole(), items, remark.get()));
    }
}
