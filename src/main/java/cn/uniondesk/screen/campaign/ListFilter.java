package cn.uniondesk.screen.campaign;

import cn.uniondesk.office.aid.entitlement.EntitlementLine;
import cn.uniondesk.office.aid.entitlement.State;
import cn.uniondesk.screen.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** Chips that show all of a list or those in one state, each with how many there are. */
final class ListFilter {

    private State wanted;

    List<EntitlementLine> of(List<EntitlementLine> all) {
        return all.stream().filter(line -> wanted == null ? line.entitlement().state() != State.WITHDRAWN
                : line.entitlement().state() == wanted).toList();
    }

    List<Node> chips(List<EntitlementLine> all, Words words, Runnable changed) {
        var group = new ToggleGroup();
        var chips = new ArrayList<Node>();
        var standing = all.stream().filter(line -> line.entitlement().state() != State.WITHDRAWN).count();
        chips.add(chip(null, words.say("entitlement.all", standing), group, changed));
        for (var state : State.values()) {
            var count = all.stream().filter(line -> line.entitlement().state() == state).count();
            if (count > 0 || state == wanted) {
                chips.add(chip(state, words.say("entitlement.of_state", Standings.word(state, words), count), group, changed));
            }
        }
        return chips;
    }

    private ToggleButton chip(State state, String text, ToggleGroup group, Runnable changed) {
        var chip = new ToggleButton(text);
        chip.setId(state == null ? "state-all" : "state-" + state);
        chip.getStyleClass().add("level-chip");
        chip.setToggleGroup(group);
        chip.setSelected(state == wanted);
        chip.setOnAction(pressed -> {
            wanted = state;
            chip.setSelected(true);
            changed.run();
        });
        return chip;
    }
}
