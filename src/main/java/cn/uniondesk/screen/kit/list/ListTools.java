package cn.uniondesk.screen.kit.list;

import atlantafx.base.controls.CustomTextField;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above a list: its search, its filter chips, and the chooser of its columns. */
final class ListTools extends FlowPane {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final CustomTextField search = new CustomTextField();
    private final Map<String, String> filters = new HashMap<>();
    private final java.util.ArrayList<Runnable> resets = new java.util.ArrayList<>();
    private Runnable changed = () -> {};
    private boolean quiet;

    ListTools() {
        getStyleClass().add("list-tools");
        search.setLeft(new FontIcon("mdomz-search"));
        search.getStyleClass().add("list-search");
        search.setId("listSearch");
        search.textProperty().addListener((all, before, now) -> tell());
    }

    void show(List<RegisterFilter> offered, Node chooser, Node export, Words words, Runnable onChange) {
        search.setPromptText(words.say("list.search"));
        search.setAccessibleText(words.say("list.search"));
        getChildren().setAll(search);
        offered.forEach(filter -> getChildren().add(chip(filter, words)));
        getChildren().addAll(chooser, export);
        changed = onChange;
    }

    String search() {
        return search.getText().strip();
    }

    TextField field() {
        return search;
    }

    Map<String, String> filters() {
        return Map.copyOf(filters);
    }

    void clear() {
        quiet = true;
        search.clear();
        resets.forEach(Runnable::run);
        quiet = false;
        tell();
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }

    private MenuButton chip(RegisterFilter filter, Words words) {
        var chip = new MenuButton();
        var word = words.say(filter.key());
        chip.setId("filter-" + filter.name());
        chip.getStyleClass().add("filter-chip");
        Runnable reset = () -> {
            filters.remove(filter.name());
            chip.setText(word);
            chip.setAccessibleText(word);
            chip.pseudoClassStateChanged(ON, false);
            tell();
        };
        var any = new MenuItem(words.say("list.any"));
        any.setOnAction(chosen -> reset.run());
        Runnable offer = () -> {
            chip.getItems().setAll(any);
            for (Choice choice : filter.choices().get()) {
                var item = new MenuItem(choice.word());
                item.setMnemonicParsing(false);
                item.setOnAction(chosen -> {
                    filters.put(filter.name(), choice.code());
                    chip.setText(words.say("list.filtered", word, choice.word()));
                    chip.setAccessibleText(chip.getText());
                    chip.pseudoClassStateChanged(ON, true);
                    tell();
                });
                chip.getItems().add(item);
            }
        };
        offer.run();
        // Another rule book may have come since.
        chip.setOnShowing(opened -> offer.run());
        resets.add(reset);
        chip.setText(word);
        chip.setAccessibleText(word);
        return chip;
    }
}
