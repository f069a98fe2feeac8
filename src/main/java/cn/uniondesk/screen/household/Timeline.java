package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.procedure.Transition;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.form.CodeLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** 办理进度: what was done with a family and by whom, oldest first, and below it what is still to come. */
public final class Timeline extends VBox {

    private static final String BETWEEN = " · ";

    public Timeline() {
        getStyleClass().add("timeline");
    }

    /** @param at what the line says first @param on null for what is still to come */
    private record Line(String at, LocalDate on, List<String> more, String icon, String style) {}

    void show(CaseView view, Words words, CodeLists codes) {
        var done = Stream.concat(
                        view.file().way().steps().stream().map(step -> taken(step, words, codes)),
                        view.file().visits().stream().filter(visit -> visit.purpose() != VisitPurpose.VERIFICATION)
                                .map(visit -> visited(visit, words)))
                .sorted(Comparator.comparing(Line::on));
        getChildren().setAll(Stream.concat(done, coming(view, words)).map(Timeline::line).toList());
        if (getChildren().isEmpty()) {
            getChildren().add(new Label(words.say("procedure.nothing")));
        }
    }

    private static Line taken(StepTaken step, Words words, CodeLists codes) {
        var more = new ArrayList<String>();
        var who = new ArrayList<String>();
        if (!step.handlers().isEmpty()) {
            who.add(SeveralPeople.text(step.handlers()));
        }
        add(who, step.documentNumber());
        if (step.until() != null) {
            who.add(words.say("procedure.notice_until", step.until()));
        }
        add(who, step.place());
        add(who, step.phone());
        add(who, codes.word("closing.reason", step.reason()));
        add(more, String.join(BETWEEN, who));
        add(more, step.note());
        if (!step.overrideReason().isEmpty()) {
            more.add(words.say("procedure.overridden", step.overrideReason()));
        }
        return new Line(words.office().text("step." + step.step(), List.of()), step.on(), more, icon(step.step()), "timeline-done");
    }

    private static String icon(Step step) {
        return switch (step) {
            case REFUSE, WITHDRAW, CLOSE, SEND_BACK, RETURN, OBJECT, UPHOLD -> "mdomz-remove_circle_outline";
            default -> "mdoal-check_circle";
        };
    }

    private static Line visited(Visit visit, Words words) {
        var more = new ArrayList<String>();
        add(more, SeveralPeople.text(visit.visitors()));
        add(more, visit.conclusion());
        return new Line(words.office().text("visit.purpose." + visit.purpose(), List.of()), visit.visitedOn(), more,
                "mdoal-home", "timeline-done");
    }

    private static void add(List<String> to, String text) {
        if (!text.isBlank()) {
            to.add(text);
        }
    }

    /** The usual steps from here to the next resting place, the first with its day. */
    private static Stream<Line> coming(CaseView view, Words words) {
        var lines = new ArrayList<Line>();
        var stage = view.file().way().stage();
        if (stage == Stage.ON_FILE) {
            view.dues().forEach(due -> lines.add(new Line(
                    words.office().text(due.key(), due.arguments()), null, List.of(), "mdoal-event", "timeline-now")));
            return lines.stream();
        }
        var step = view.file().way().onward();
        while (step.isPresent()) {
            var first = lines.isEmpty();
            var more = first && !view.dues().isEmpty()
                    ? List.of(words.office().text(view.dues().getFirst().key(), view.dues().getFirst().arguments()))
                    : List.<String>of();
            lines.add(new Line(words.office().text("step." + step.get(), List.of()), null, more,
                    first ? "mdoal-arrow_circle_down" : "mdomz-radio_button_unchecked", first ? "timeline-now" : "timeline-later"));
            var to = Transition.of(stage, step.get()).orElseThrow().to();
            step = to == Stage.ON_FILE ? Optional.empty()
                    : to == Stage.LIFTED && stage != Stage.LIFTED ? Optional.of(Step.TELL) : Transition.onward(to);
            stage = to;
        }
        return lines.stream();
    }

    private static Node line(Line line) {
        var icon = new FontIcon(line.icon());
        var head = new Label(line.at());
        head.getStyleClass().add("timeline-step");
        head.setWrapText(true);
        var text = new VBox(head);
        text.getStyleClass().add("timeline-text");
        text.setMinWidth(0);
        line.more().forEach(said -> {
            var more = new Label(said);
            more.getStyleClass().add("second");
            more.setWrapText(true);
            text.getChildren().add(more);
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        var day = new Label(line.on() == null ? "" : line.on().toString());
        day.getStyleClass().add("timeline-day");
        var row = new HBox(day, icon, text);
        row.getStyleClass().addAll("timeline-line", line.style());
        return row;
    }
}
