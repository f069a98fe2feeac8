package cn.uniondesk.screen.kit.form;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** A day: typed in any spelling, or chosen from the calendar beside it. */
public final class DateRow extends TextRow {

    private final Button open = new Button();

    public DateRow() {
        open.setGraphic(new FontIcon("mdoal-calendar_today"));
        open.getStyleClass().addAll("button-icon", "flat");
        open.setFocusTraversable(false);
        beside(open);
    }

    /** What the button that opens the calendar is called. */
    public void setCalendar(String words) {
        open.setAccessibleText(words);
        open.setTooltip(new Tooltip(words));
    }

    public String getCalendar() {
        return open.getAccessibleText();
    }

    @Override
    public void show(Entry entry) {
        super.show(entry);
        open.disableProperty().bind(entry.readOnly());
        open.setOnAction(pressed -> choose((DateEntry) entry));
    }

    private void choose(DateEntry entry) {
        var calendar = new Calendar(entry.value());
        var over = new Popover(calendar);
        over.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        over.setDetachable(false);
        over.setAnimated(false);
        calendar.valueProperty().addListener((all, before, now) -> {
            entry.text().set(now == null ? "" : now.toString());
            over.hide();
            input().requestFocus();
        });
        over.show(open);
    }
}
