package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.recheck.WhatIf;
import cn.uniondesk.office.household.recheck.WhatIf.Affected;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** 若标准提高 x %: which open files would be judged otherwise than they were. Nothing is written. */
public final class WhatIfController {

    private final Kit kit;
    private final CodeLists codes;
    private final WhatIf whatIf;
    private final WhatIfDraft draft = new WhatIfDraft();

    @FXML private FormPane form;
    @FXML private Label result;
    @FXML private SmallTable<Affected> affected;

    public WhatIfController(Kit kit, CodeLists codes, WhatIf whatIf) {
        this.kit = kit;
        this.codes = codes;
        this.whatIf = whatIf;
    }

    @FXML
    private void initialize() {
        form.show(draft, kit);
        affected.show(kit, List.of(
                ListColumn.text("number", "household.number", 10, each -> each.file().number()),
                ListColumn.text("headName", "household.head", 7, Affected::headName),
                ListColumn.<Affected>text("was", "what_if.was", 8, each -> codes.word("household.category", each.recheck().frozen().category()))
                        .seen(each -> badge(each, false)),
                ListColumn.<Affected>text("is", "what_if.is", 8, each -> codes.word("household.category", each.recheck().now().category()))
                        .seen(each -> badge(each, true)),
                ListColumn.text("decidedOn", "decision.decidedOn", 8, each -> each.recheck().frozen().decidedOn().toString()),
                ListColumn.figures("net", "what_if.net", 9, each -> each.recheck().now().netPerHeadAndMonth().text())),
                "what_if.none", each -> kit.window().go(Place.of(each.file())));
    }

    private Node badge(Affected each, boolean now) {
        var category = now ? each.recheck().now().category() : each.recheck().frozen().category();
        return new Badge(Receipt.level(category), codes.word("household.category", category));
    }

    void enter() {
        form.enter();
    }

    @FXML
    private void look() {
        if (!form.isReady()) {
            return;
        }
        var percent = draft.percent().orElseThrow();
        kit.background().run(work -> whatIf.rises(percent, kit.today())).onSuccess(this::show).start();
    }

    private void show(WhatIf.Result found) {
        var words = kit.words();
        result.setText(words.say("what_if.result",
                found.standard() == null ? words.say("rule.none") : found.standard().text(), found.looked(), found.affected().size()));
        affected.getItems().setAll(found.affected());
    }
}
