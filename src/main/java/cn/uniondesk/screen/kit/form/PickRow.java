package cn.uniondesk.screen.kit.form;

import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** A record found by typing; what is found drops down under the field: arrows and Enter, or a click, choose. */
public final class PickRow extends TextRow {

    private static final int MOST_SEEN = 8;
    private static final double LINE = 2.3;

    private final ListView<Pick> list = new ListView<>();
    private final Popup drop = new Popup();
    private PickEntry entry;

    public PickRow() {
        list.getStyleClass().add("pick-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Line());
        drop.getContent().add(list);
        drop.setAutoHide(true);
        drop.setHideOnEscape(true);
        list.setOnMouseClicked(clicked -> choose());
        input().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input().focusedProperty().addListener((all, before, now) -> {
            if (!now) {
                drop.hide();
            }
        });
    }

    @Override
    public void show(Entry shown) {
        super.show(shown);
        entry = (PickEntry) shown;
        list.setItems(entry.offered());
        entry.offered().addListener((ListChangeListener<Pick>) change -> drop());
    }

    private void drop() {
        if (entry.offered().isEmpty() || !input().isFocused()) {
            drop.hide();
            return;
        }
        var below = input().localToScreen(0, input().getHeight());
        list.setPrefWidth(input().getWidth());
        list.setPrefHeight(Math.min(MOST_SEEN, entry.offered().size()) * LINE * fontSize() + 4);
        list.getSelectionModel().selectFirst();
        drop.show(input(), below.getX(), below.getY());
    }

    private void pressed(KeyEvent pressed) {
        if (!drop.isShowing()) {
            return;
        }
        if (pressed.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.TAB) {
            choose();
        }
    }

    @Override
    protected void settle() {
        if (drop.isShowing()) {
            choose();
        }
    }

    private void choose() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            entry.pick(chosen);
            input().end();
        }
        drop.hide();
    }

    private static final class Line extends ListCell<Pick> {
        @Override
        protected void updateItem(Pick pick, boolean none) {
            super.updateItem(pick, none);
            setText(none || pick == null ? null : pick.line());
        }
    }
}
