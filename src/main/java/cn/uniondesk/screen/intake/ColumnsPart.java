package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.LedgerLook;
import cn.uniondesk.office.intake.ledger.Field;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.screen.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** 对列: every heading of the file with what it means and some of what stands under it. */
public final class ColumnsPart extends ScrollPane {

    /** What a heading can mean; {@code name} is that of the field. */
    private record Meaning(String name, String word) {}

    private final VBox sheets = new VBox();
    private Words words;
    private Sentences sentences;
    private ImportBook book;
    private Runnable changed;

    public ColumnsPart() {
        getStyleClass().add("form-scroll");
        sheets.getStyleClass().add("form-body");
        setContent(sheets);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    /** @param again runs when the clerk gave a heading another meaning */
    void ready(Words language, ImportBook what, Runnable again) {
        words = language;
        sentences = new Sentences(language);
        book = what;
        changed = again;
    }

    void show() {
        sheets.getChildren().clear();
        book.sheets().forEach(sheet -> sheets.getChildren().add(card(sheet)));
    }

    private VBox card(LedgerLook.Sheet sheet) {
        var heading = sheet.heading();
        var title = new Label(words.say("intake.sheet", sheet.name(), sentences.kind(heading.kind().code())));
        title.getStyleClass().add("section-title");
        var found = new Label(heading.firstRow() == heading.lastRow()
                ? words.say("intake.heading_at", heading.firstRow())
                : words.say("intake.heading_between", heading.firstRow(), heading.lastRow()));
        found.getStyleClass().add("second");
        var card = new VBox(title, found);
        card.getStyleClass().add("card");
        if (!heading.isComplete()) {
            var missing = new Label(words.say("intake.columns_missing", String.join(words.say("intake.and"), heading.missing())));
            missing.getStyleClass().add("field-message");
            missing.setWrapText(true);
            card.getChildren().add(missing);
        }
        card.getChildren().add(table(sheet));
        return card;
    }

    private GridPane table(LedgerLook.Sheet sheet) {
        var table = new GridPane();
        table.getStyleClass().add("columns-table");
        for (var share : List.of(34, 30, 36)) {
            var width = new ColumnConstraints();
            width.setPercentWidth(share);
            width.setHgrow(Priority.ALWAYS);
            table.getColumnConstraints().add(width);
        }
        table.addRow(0, head("intake.heading"), head("intake.means"), head("intake.samples"));
        var meanings = meanings(sheet);
        int row = 1;
        for (var column : sheet.heading().columns()) {
            var printed = new Label(column.heading());
            printed.setWrapText(true);
            var samples = new Label(samples(sheet, column));
            samples.getStyleClass().add("second");
            table.addRow(row++, printed, choice(column, meanings), samples);
        }
        return table;
    }

    private Label head(String key) {
        var head = new Label(words.say(key));
        head.getStyleClass().addAll("second", "strong");
        return head;
    }

    private ComboBox<Meaning> choice(LedgerColumn column, List<Meaning> meanings) {
        var choice = new ComboBox<Meaning>();
        choice.getItems().setAll(meanings);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(words.say("intake.meaning_of", column.heading()));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Meaning meaning) {
                return meaning == null ? words.say("intake.unknown_heading") : meaning.word();
            }

            @Override
            public Meaning fromString(String text) {
                return null;
            }
        });
        choice.setValue(meanings.stream().filter(each -> each.name().equals(column.field())).findFirst().orElse(null));
        if (!column.isMapped()) {
            choice.getStyleClass().add("unmapped");
        }
        choice.valueProperty().addListener((all, before, now) -> {
            if (now != null) {
                book.say(column.heading(), now.name());
                changed.run();
            }
        });
        return choice;
    }

    private List<Meaning> meanings(LedgerLook.Sheet sheet) {
        var meanings = new ArrayList<Meaning>();
        meanings.add(new Meaning(Mapping.LEAVE, words.say("intake.leave_column")));
        for (Field field : sheet.heading().kind().fields()) {
            meanings.add(new Meaning(field.name(), field.need() == Field.Need.MAY
                    ? field.official()
                    : words.say("intake.needed", field.official())));
        }
        return meanings;
    }

    private String samples(LedgerLook.Sheet sheet, LedgerColumn column) {
        return sheet.samples().stream()
                .map(row -> Sentences.cell(column, row.cell(column.index())))
                .filter(text -> !text.isBlank())
                .limit(2)
                .collect(Collectors.joining(words.say("intake.and")));
    }
}
