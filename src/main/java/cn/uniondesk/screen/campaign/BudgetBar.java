package cn.uniondesk.screen.campaign;

import cn.uniondesk.office.aid.campaign.CampaignStanding;
import cn.uniondesk.screen.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How much of a campaign's budget its list takes: a bar and the share in figures. */
public final class BudgetBar extends HBox {

    private final ProgressBar bar = new ProgressBar(0);
    private final Label share = new Label();

    public BudgetBar() {
        getStyleClass().add("budget-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(0);
        share.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(bar, share);
    }

    static BudgetBar of(CampaignStanding standing, Words words) {
        var made = new BudgetBar();
        made.show(standing, words);
        return made;
    }

    void show(CampaignStanding standing, Words words) {
        var budget = standing.plan().budget().fen();
        var taken = standing.taken().fen();
        bar.setProgress(budget == 0 ? 0 : Math.clamp((double) taken / budget, 0, 1));
        share.setText(budget == 0 ? words.say("campaign.no_budget") : words.say("campaign.share", taken * 100 / budget));
        bar.setAccessibleText(words.say("campaign.budget") + " " + share.getText());
        bar.getStyleClass().removeIf(style -> style.equals("over"));
        if (standing.isOverBudget()) {
            bar.getStyleClass().add("over");
        }
    }
}
