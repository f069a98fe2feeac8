package cn.uniondesk.screen.campaign;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.aid.campaign.CampaignStanding;
import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.aid.money.AidFundBalance;
import cn.uniondesk.office.workplace.AidWork;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.EmptyState;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;

/** 专项活动: the campaigns as a list, and one of them with its list, the choosing and the plan. */
public final class CampaignsController implements Screen {

    private final Kit kit;
    private final CodeLists codes;
    private final AidWork aid;
    private final CampaignPlanForm draft;
    private Editing editing;
    private CampaignStanding shown;

    @FXML private ScreenFrame frame;
    @FXML private Pages pages;
    @FXML private SmallTable<CampaignStanding> campaigns;
    @FXML private Node one;
    @FXML private HBox marks;
    @FXML private BudgetBar bar;
    @FXML private Label sums;
    @FXML private TabPane tabs;
    @FXML private Tab listTab;
    @FXML private Tab choiceTab;
    @FXML private Tab planTab;
    @FXML private FormPane plan;
    @FXML private ListController listController;
    @FXML private ChoiceController choiceController;
    @FXML private Button toList;
    @FXML private MenuButton print;
    @FXML private Button save;
    @FXML private Button add;

    public CampaignsController(Kit kit, CodeLists codes, AidWork aid) {
        this.kit = kit;
        this.codes = codes;
        this.aid = aid;
        this.draft = new CampaignPlanForm(kit, codes);
    }

    @FXML
    private void initialize() {
        var words = kit.words();
        editing = new Editing(kit, draft, plan);
        campaigns.show(kit, List.of(
                ListColumn.text("name", "campaign.name", 12.5, each -> each.campaign().name()),
                ListColumn.text("kind", "payment.kind", 5.5, each -> codes.word("aid.kind", each.campaign().kind())),
                ListColumn.text("period", "campaign.period", 14.5, this::period),
                ListColumn.figures("budgetYear", "payment.budgetYear", 5, each -> Integer.toString(each.campaign().budgetYear())),
                ListColumn.<CampaignStanding>text("used", "campaign.used", 9, each -> each.taken().text())
                        .seen(each -> BudgetBar.of(each, words)),
                ListColumn.figures("listed", "campaign.listed", 4, each -> Long.toString(each.listed())),
                ListColumn.figures("paid", "campaign.paid", 7, each -> each.paid().text()),
                ListColumn.<CampaignStanding>text("state", "campaign.state", 8, each -> Standings.word(each, kit.today(), words))
                        .seen(each -> Standings.badge(each, kit.today(), words))),
                "campaigns.empty", each -> kit.window().go(Place.of(Area.CAMPAIGNS, each.campaign().id())));
        campaigns.setPlaceholder(new EmptyState("mdoal-campaign", words.say("campaigns.empty"), words.say("campaigns.add"),
                this::createNew));
        tabs.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> seeButtons());
        listController.onChange(this::refresh);
        choiceController.onPut(() -> {
            refresh();
            tabs.getSelectionModel().select(listTab);
        });
        pages.show(campaigns);
    }

    @Override
    public void arrive(Place place) {
        if (place.isNew()) {
            blank();
        } else if (place.record() != 0) {
            open(place.record());
        } else {
            list();
        }
    }

    @Override
    @FXML
    public void createNew() {
        kit.window().go(Place.blank(Area.CAMPAIGNS));
    }

    @Override
    @FXML
    public void save() {
        if (!pages.isShown(one)) {
            return;
        }
        var at = tabs.getSelectionModel().getSelectedItem();
        if (at == listTab) {
            listController.take();
        } else if (at == choiceTab) {
            choiceController.put();
        } else {
            var typed = draft.draft(editing.record());
            editing.save(work -> aid.campaigns().save(typed), id -> {
                kit.window().notices().done(kit.words().say("campaigns.saved"));
                editing.discard();
                open(id);
            });
        }
    }

    @Override
    public boolean takeBack() {
        return pages.isShown(one) && editing.takeBack();
    }

    @Override
    @FXML
    public boolean leave() {
        if (!pages.isShown(one)) {
            return false;
        }
        list();
        return true;
    }

    @Override
    public void print() {
        if (pages.isShown(one) && shown != null) {
            print("F09");
        }
    }

    @FXML
    private void printRoster() {
        print("F09");
    }

    @FXML
    private void printReceipts() {
        print("F10");
    }

    @FXML
    private void printBankList() {
        print("F11");
    }

    @FXML
    private void printVisits() {
        print("F15");
    }

    private void print(String form) {
        kit.window().go(Place.of(Area.PREVIEW).with("form", form).with("about", AidForms.CAMPAIGN.of(shown.campaign().id()).text()));
    }

    private void list() {
        editing.leave();
        shown = null;
        pages.show(campaigns);
        frame.setTitle(kit.words().say("area.campaigns"));
        seeButtons();
        kit.background().run(work -> aid.plans().standings()).onSuccess(all -> {
            campaigns.getItems().setAll(all);
            frame.setState(kit.words().say("campaigns.state", all.size()));
            campaigns.requestFocus();
            campaigns.getSelectionModel().selectFirst();
        }).start();
    }

    private void blank() {
        shown = null;
        pages.show(one);
        frame.setTitle(kit.words().say("campaigns.new"));
        frame.setState(kit.words().say("campaigns.new_state"));
        tabs.getTabs().setAll(planTab);
        see(marks, false);
        see(sums, false);
        see(bar, false);
        kit.background().run(work -> aid.funds().balances(kit.today())).onSuccess(balances -> {
            draft.funds(balances);
            editing.open(0, draft::blank);
        }).start();
        seeButtons();
    }

    private record Opened(CampaignStanding standing, List<AidFundBalance> balances) {}

    private void open(long id) {
        kit.background().run(work -> new Opened(aid.plans().standing(id), aid.funds().balances(kit.today())))
                .onSuccess(opened -> {
                    var same = shown != null && shown.campaign().id() == id;
                    pages.show(one);
                    if (tabs.getTabs().size() < 3) {
                        tabs.getTabs().setAll(listTab, choiceTab, planTab);
                    }
                    draft.funds(opened.balances());
                    editing.open(id, () -> draft.fill(opened.standing()));
                    show(opened.standing());
                    if (!same) {
                        tabs.getSelectionModel().select(opened.standing().listed() == 0 ? choiceTab : listTab);
                    }
                    listController.show(opened.standing());
                    choiceController.show(opened.standing());
                    seeButtons();
                }).start();
    }

    private void refresh() {
        var id = shown.campaign().id();
        kit.background().run(work -> aid.plans().standing(id)).onSuccess(standing -> {
            show(standing);
            listController.show(standing);
            choiceController.show(standing);
        }).start();
    }

    private void show(CampaignStanding standing) {
        shown = standing;
        var words = kit.words();
        var campaign = standing.campaign();
        frame.setTitle(campaign.name());
        frame.setState(words.say("campaign.facts", codes.word("aid.kind", campaign.kind()), period(standing),
                Integer.toString(campaign.budgetYear()), codes.word("aid.source", standing.plan().source())));
        marks.getChildren().setAll(Standings.badge(standing, kit.today(), words));
        bar.show(standing, words);
        var budget = standing.plan().budget();
        sums.setText(budget.fen() == 0
                ? words.say("campaign.sums_free", standing.listed(), standing.planned().text(), standing.paid().text(),
                        standing.signed())
                : words.say("campaign.sums", budget.text(), standing.listed(), standing.planned().text(),
                        budget.minus(standing.taken()).text(), standing.paid().text(), standing.signed()));
        see(marks, true);
        see(sums, true);
        see(bar, true);
    }

    private String period(CampaignStanding standing) {
        var campaign = standing.campaign();
        return campaign.startsOn() == null ? "" : kit.words().say("campaign.from_to", campaign.startsOn(), campaign.endsOn());
    }

    private void seeButtons() {
        var isOne = pages.isShown(one);
        see(add, !isOne);
        see(toList, isOne);
        see(print, isOne && shown != null);
        see(save, isOne && tabs.getSelectionModel().getSelectedItem() == planTab);
    }
}
