package cn.uniondesk.screen.overrides;

import cn.uniondesk.office.overrides.Overrides;
import cn.uniondesk.office.overrides.RuleOverride;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** 例外清单: every clause that was passed on purpose, whatever the area; read only. */
public final class OverridesController implements Screen {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Kit kit;
    private final Overrides overrides;

    @FXML private ScreenFrame frame;
    @FXML private SmallTable<RuleOverride> table;
    @FXML private Button copy;

    public OverridesController(Kit kit, Overrides overrides) {
        this.kit = kit;
        this.overrides = overrides;
    }

    private List<ListColumn<RuleOverride>> columns() {
        return List.of(
                ListColumn.text("at", "override.at", 9, each -> MINUTE.format(LocalDateTime.ofInstant(each.at(), kit.clock().getZone()))),
                ListColumn.text("record", "override.record", 9, each -> kit.words().say("record." + each.record().type().code())
                        + " " + each.record().number()),
                ListColumn.text("clause", "override.clause", 22, RuleOverride::clause),
                ListColumn.figures("allowed", "override.allowed", 7, RuleOverride::allowed),
                ListColumn.figures("found", "override.found", 7, RuleOverride::found),
                ListColumn.text("reason", "override.reason", 14, RuleOverride::reason),
                ListColumn.text("account", "override.account", 6, RuleOverride::account),
                ListColumn.text("second", "override.second", 6, RuleOverride::second));
    }

    @FXML
    private void initialize() {
        table.show(kit, columns(), "override.none", this::open);
    }

    @Override
    public void arrive(Place place) {
        kit.background().run(work -> overrides.all()).onSuccess(all -> {
            table.getItems().setAll(all);
            copy.setDisable(all.isEmpty());
            frame.setState(kit.words().say("override.state", all.size()));
        }).start();
    }

    private void open(RuleOverride chosen) {
        if (!chosen.record().type().room().isEmpty()) {
            kit.window().go(Place.of(chosen.record()));
        }
    }

    /** The whole list as text with tabs, for a workbook or a letter. */
    @FXML
    private void copy() {
        var content = new ClipboardContent();
        content.putString(Stream.concat(
                        Stream.of(columns().stream().map(column -> kit.words().say(column.key())).collect(Collectors.joining("\t"))),
                        table.getItems().stream().map(each -> columns().stream()
                                .map(column -> column.text().apply(each)).collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
        kit.window().status(kit.words().say("override.copied", table.getItems().size()));
    }
}
