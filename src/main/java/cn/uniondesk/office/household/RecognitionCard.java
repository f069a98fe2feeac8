package cn.uniondesk.office.household;

import cn.uniondesk.office.acts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** 认定卡: the whole arithmetic of a recognition in words, line by line, and its explanation in one sentence. */
public final class RecognitionCard {

    private final Texts texts;

    public RecognitionCard(Texts texts) {
        this.texts = texts;
    }

    public List<CardLine> lines(Recognition recognition) {
        var lines = new ArrayList<CardLine>();
        var finances = recognition.finances();
        lines.add(line("net", finances.income().text(), finances.rigidSpending().text(), finances.net().text()));
        lines.add(line("head", finances.net().text(), String.valueOf(finances.people()),
                recognition.netPerHeadAndMonth().text()));
        if (!recognition.hasStandard()) {
            lines.add(line("no_standard", recognition.on().toString(), recognition.district()));
            return List.copyOf(lines);
        }
        var rule = recognition.rule();
        lines.add(line("standard", rule.standard().text(), rule.standardFrom().toString(), rule.documentNumber(),
                rule.confidence()));
        for (var threshold : recognition.thresholds()) {
            lines.add(new CardLine(name(threshold.category()), threshold(threshold)));
        }
        recognition.loss().ifPresent(loss -> lines.add(new CardLine(
                name(Category.ACCIDENT),
                texts.text("recognition.loss." + (loss.above() ? "above" : "not_above"), finances.loss().text(),
                        String.valueOf(loss.percent()), loss.limit().text(), loss.distance().absolute().text()))));
        lines.add(line("result", name(recognition.category())));
        lines.add(line("rulebook", rule.rulebook(), recognition.on().toString()));
        return List.copyOf(lines);
    }

    /** The card as it is kept with a decision. */
    public String text(Recognition recognition) {
        return lines(recognition).stream().map(CardLine::toString).collect(Collectors.joining("\n"));
    }

    /** What the clerk reads beside the fields: the category, how far from the next line, and which boundary applies. */
    public String explanation(Recognition recognition) {
        if (!recognition.hasStandard()) {
            return texts.text("recognition.no_standard", recognition.on().toString(), recognition.district());
        }
        var sentences = recognition.thresholds().stream().map(each -> distance(each)).collect(Collectors.toList());
        if (recognition.category() == Category.ACCIDENT || recognition.category() == Category.NONE) {
            recognition.loss().ifPresent(loss -> sentences.add(texts.text(
                    "recognition.explain.loss." + (loss.above() ? "above" : "not_above"),
                    String.valueOf(loss.percent()), loss.distance().absolute().text())));
        }
        return texts.text("recognition.explain", name(recognition.category()),
                recognition.netPerHeadAndMonth().text(),
                String.join(texts.text("recognition.explain.between"), sentences));
    }

    private String threshold(Threshold threshold) {
        return texts.text("recognition.threshold", boundary(threshold.boundary()), threshold.line().text(),
                distance(threshold),
                texts.text("recognition." + (threshold.inside() ? "inside" : "outside")));
    }

    private String distance(Threshold threshold) {
        var line = texts.text("recognition.line", name(threshold.category()));
        if (threshold.isOnTheLine()) {
            return texts.text(
                    "recognition.distance.none." + threshold.boundary().name().toLowerCase(Locale.ROOT), line);
        }
        return texts.text("recognition.distance." + (threshold.distance().sign() > 0 ? "above" : "below"), line,
                threshold.distance().absolute().text(), threshold.distanceOfYear().absolute().text());
    }

    private String boundary(Boundary boundary) {
        return texts.text("recognition.boundary." + boundary.name().toLowerCase(Locale.ROOT));
    }

    private String name(Category category) {
        return texts.text("category." + category.name().toLowerCase(Locale.ROOT));
    }

    private CardLine line(String key, String... arguments) {
        return new CardLine(texts.text("recognition.label." + key), texts.text("recognition." + key, arguments));
    }
}
