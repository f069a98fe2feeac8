package cn.uniondesk.screen.rulebook;

import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.list.Column;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import javafx.fxml.FXML;

/** 规则: the values in force with their documents, as the rule book has them. */
public final class RulesController implements Screen {

    private final Kit kit;
    private final RuleBooks books;

    @FXML private ScreenFrame frame;
    @FXML private SmallTable<Standard> standards;
    @FXML private SmallTable<Parameter> parameters;

    public RulesController(Kit kit, RuleBooks books) {
        this.kit = kit;
        this.books = books;
    }

    @FXML
    private void initialize() {
        standards.show(kit, List.of(
                Column.text("district", "rule.district", 8, row -> row.district().equals("*") ? kit.words().say("rule.everywhere") : row.district()),
                Column.figures("standard", "rule.standard", 9, row -> row.standard().text()),
                Column.text("boundary", "rule.boundary", 5, Standard::boundary),
                Column.text("from", "rule.from", 8, row -> row.from().toString()),
                Column.text("document", "rule.document", 16, Standard::documentNumber),
                Column.text("confidence", "rule.confidence", 10, Standard::confidence)), "rule.none", row -> {});
        parameters.show(kit, List.of(
                Column.text("name", "rule.name", 18, Parameter::name),
                Column.figures("amount", "rule.amount", 8, Parameter::amount),
                Column.text("unit", "rule.unit", 6, Parameter::unit),
                Column.text("boundary", "rule.boundary", 5, Parameter::boundary),
                Column.text("from", "rule.from", 8, row -> row.from() == null ? "" : row.from().toString()),
                Column.text("to", "rule.to", 8, row -> row.to() == null ? "" : row.to().toString()),
                Column.text("severity", "rule.severity", 5, Parameter::severity),
                Column.text("confidence", "rule.confidence", 10, Parameter::confidence),
                Column.text("document", "rule.document", 20, Parameter::documentNumber)), "rule.none", row -> {});
    }

    @Override
    public void arrive(Place place) {
        kit.background().run(work -> books.current()).onSuccess(this::show).start();
    }

    private void show(RuleBook book) {
        frame.setState(kit.words().say("rule.state", book.version(), book.takenInOn(), book.source()));
        standards.getItems().setAll(book.standards());
        parameters.getItems().setAll(book.parameters());
    }
}
