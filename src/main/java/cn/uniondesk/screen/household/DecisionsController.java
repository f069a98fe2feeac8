package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.recheck.Recheck;
import cn.uniondesk.office.household.recheck.Recheck.Difference;
import cn.uniondesk.office.household.recheck.WhatIf;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 认定卡: every decision as it was made, and what today's rules would make of it. Nothing here changes anything. */
public final class DecisionsController implements Section {

    private final Kit kit;
    private final CodeLists codes;
    private final Households households;
    private final WhatIf whatIf;

    private Family family;

    @FXML private SmallTable<Decision> decisions;
    @FXML private Receipt past;
    @FXML private Badge compared;
    @FXML private VBox differences;

    public DecisionsController(Kit kit, CodeLists codes, Households households, WhatIf whatIf) {
        this.kit = kit;
        this.codes = codes;
        this.households = households;
        this.whatIf = whatIf;
    }

    @FXML
    private void initialize() {
        decisions.show(kit, List.of(
                ListColumn.text("decidedOn", "decision.decidedOn", 8, each -> each.decidedOn().toString()),
                ListColumn.text("category", "household.category", 8, each -> codes.word("household.category", each.category())),
                ListColumn.text("documentNumber", "decision.document", 16, Decision::documentNumber)),
                "household.no_decisions", each -> {});
        decisions.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> {
            if (now != null) {
                past.show(now, kit.words(), codes);
                compare(now);
            }
        });
    }

    @Override
    public void show(CaseView view) {
        if (!view.family().isOnFile()) {
            return;
        }
        family = view.family();
        past.clear(kit.words().say("decision.choose"));
        differences.getChildren().clear();
        compared.set(Badge.Level.PLAIN, kit.words().say("decision.uncompared"));
        var household = view.family().household();
        kit.background().run(work -> households.decisions(household)).onSuccess(all -> {
            decisions.getItems().setAll(all.reversed());
            decisions.getSelectionModel().selectFirst();
        }).start();
    }

    /** The cards of all decisions, the latest first. */
    @FXML
    private void print() {
        PrintLink.open(kit, family, HouseholdForms.F25);
    }

    private void compare(Decision decision) {
        kit.background().run(work -> whatIf.recheck(decision, kit.today())).onSuccess(this::show).start();
    }

    private void show(Recheck recheck) {
        var words = kit.words();
        var found = recheck.differences();
        compared.set(recheck.changesCategory() ? Badge.Level.EXPLAIN : Badge.Level.GOOD, words.say(
                recheck.changesCategory() ? "decision.would_change" : "decision.would_stay",
                codes.word("household.category", recheck.now().category())));
        differences.getChildren().setAll(found.stream().map(each -> {
            var line = new Label(words.say("decision.difference",
                    words.office().text("recheck." + each, List.of()), was(recheck, each), is(recheck, each)));
            line.setWrapText(true);
            return line;
        }).toList());
    }

    private String was(Recheck recheck, Difference each) {
        var frozen = recheck.frozen();
        return switch (each) {
            case CATEGORY -> codes.word("household.category", frozen.category());
            case STANDARD -> frozen.standard() == null ? kit.words().say("rule.none") : frozen.standard().text();
            case BOUNDARY -> frozen.boundary().sign();
            case RELATIVE_LINE -> percent(frozen.relativeMultiplePercent());
            case LOSS_SHARE -> percent(frozen.lossSharePercent());
            case PEOPLE -> Integer.toString(frozen.finances().people());
            case INCOME -> frozen.finances().income().text();
            case RIGID_SPENDING -> frozen.finances().rigidSpending().text();
            case LOSS -> frozen.finances().loss().text();
        };
    }

    private String is(Recheck recheck, Difference each) {
        var now = recheck.now();
        return switch (each) {
            case CATEGORY -> codes.word("household.category", now.category());
            case STANDARD -> now.rule().standard() == null ? kit.words().say("rule.none") : now.rule().standard().text();
            case BOUNDARY -> now.rule().deepBoundary().sign();
            case RELATIVE_LINE -> percent(now.rule().relativePercent());
            case LOSS_SHARE -> percent(now.rule().lossPercent());
            case PEOPLE -> Integer.toString(now.finances().people());
            case INCOME -> now.finances().income().text();
            case RIGID_SPENDING -> now.finances().rigidSpending().text();
            case LOSS -> now.finances().loss().text();
        };
    }

    private String percent(int figure) {
        return kit.words().say("decision.percent", figure);
    }
}
