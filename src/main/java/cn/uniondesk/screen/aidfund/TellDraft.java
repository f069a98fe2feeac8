package cn.uniondesk.screen.aidfund;

import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import java.time.LocalDate;

/** Whom the office told of payments by an upper level, and when. */
final class TellDraft extends FormModel {

    private final Entry unit = add("unit");
    private final DateEntry on;

    TellDraft(Kit kit) {
        on = add(new DateEntry("on", kit.clock())).must();
        begin(kit);
    }

    void begin(Kit kit) {
        unit.fill("");
        on.fill(kit.today());
    }

    String unit() {
        return unit.get();
    }

    LocalDate on() {
        return on.value();
    }
}
