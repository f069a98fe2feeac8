package cn.uniondesk.screen.campaign;

import cn.uniondesk.office.aid.entitlement.EntitlementLine;
import cn.uniondesk.office.aid.entitlement.State;
import cn.uniondesk.screen.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/** Segments of a button that show all of a list or those in one state, each with how many there are. */
final class ListFilter {

    private State wanted;

    List<EntitlementLine> of(List<EntitlementLine> all) {
        return all.stream().filter(line -> wanted == null ? line.entitlement().state() != State.WITHDRAWN
                : line.entitlement().state() == wanted).toList();
    }

    SegmentedButton button(List<EntitlementLine> all, Words words, Runnable changed) {
        var segments = new ArrayList<ToggleButton>();
        var standing = all.stream().filter(line -> line.entitlement().state() != State.WITHDRAWN).count();
        segments.add(segment(null, words.say("entitlement.all", standing), changed));
        for (var state : State.values()) {
            var count = all.stream().filter(line -> line.entitlement().state() == state).count();
            if (count > 0 || state == wanted) {
                segments.add(segment(state, words.say("entitlement.of_state", Standings.word(state, words), count), changed));
            }
        }
        return new SegmentedButton(segments.toArray(ToggleButton[]::new));
    }

    private ToggleButton segment(State state, String text, Runnable changed) {
        var segment = new ToggleButton(text);
        segment.setId(state == null ? "state-all" : "state-" + state);
        segment.setSelected(state == wanted);
        segment.setOnAction(pressed -> {
            wanted = state;
            segment.setSelected(true);
            changed.run();
        });
        return segment;
    }
}
