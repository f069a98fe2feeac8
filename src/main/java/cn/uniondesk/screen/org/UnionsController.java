package cn.uniondesk.screen.org;

import cn.uniondesk.office.org.UnionLine;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.org.UnionWatch;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Badge.Level;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.register.RecordFiles;
import cn.uniondesk.screen.kit.register.Register;
import cn.uniondesk.screen.kit.register.RegisterController;
import java.time.LocalDate;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

/** 工会: a register whose list is a tree, with what is due at each union. */
public final class UnionsController extends RegisterController {

    private final CodeLists codes;
    private final Unions unions;
    private UnionTree tree;

    @FXML private Node whole;
    @FXML private Node nothing;
    @FXML private TextField search;
    @FXML private TreeTableView<UnionLine> rows;

    public UnionsController(
            Kit kit, CodeLists codes, Register register, Unions unions, RecordFiles files) {
        super(kit, codes, register, files);
        this.codes = codes;
        this.unions = unions;
    }

    @Override
    protected void prepare(Pages on) {
        tree = new UnionTree(rows, kit(), codes);
        search.textProperty().addListener((all, before, now) -> tree.narrow(now.strip()));
        rows.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                openChosen();
                pressed.consume();
            }
        });
        rows.setOnMouseClicked(clicked -> {
            if (clicked.getClickCount() == 2) {
                openChosen();
            }
        });
        on.show(whole);
    }

    @Override
    protected void narrow(Map<String, String> filters) {
        // A tree shows all unions.
    }

    @Override
    protected void refresh(Pages on) {
        var today = kit().today();
        kit().background().run(work -> unions.all(today)).onSuccess(all -> {
            tree.show(all);
            on.show(all.isEmpty() ? nothing : whole);
            var overdue = all.stream().filter(each -> each.state() == UnionState.ACTIVE)
                    .filter(each -> each.termEndsOn() != null && each.termEndsOn().isBefore(today)).count();
            frame().setState(kit().words().say("unions.state", all.size(), overdue));
            rows.requestFocus();
        }).start();
    }

    @FXML
    private void importLedgers() {
        kit().window().go(Place.of(Area.IMPORTS));
    }

    /** The members of the union whose form is open. */
    @FXML
    private void showMembers() {
        kit().window().go(Place.of(Area.MEMBERS).with("unionId", Long.toString(record())));
    }

    private void openChosen() {
        var chosen = rows.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.getValue() != null) {
            kit().window().go(Place.of(Area.UNIONS, chosen.getValue().id()));
        }
    }

    /** How near the end of something is. */
    static Badge until(LocalDate ends, LocalDate today) {
        var level = ends.isBefore(today) ? Level.MUST : UnionWatch.isNear(ends, today) ? Level.EXPLAIN : Level.GOOD;
        return new Badge(level, ends.toString());
    }
}
