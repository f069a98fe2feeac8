package cn.uniondesk.paper;

import cn.uniondesk.paper.PdfText.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an eye would find wrong with a page. */
final class PageLook {

    /** No printer of an office prints nearer to the edge; the binding edge of 20 mm changes sides on double-sided forms. */
    private static final double EDGE = 12;
    private static final double FOOT = 5;
    /** Characters that share more than this part of their width are unreadable. */
    private static final double SHARED = 0.35;
    private static final double LINE = 1.2;
    private static final int MOST = 20;

    private PageLook() {}

    /** Characters outside the printable area, with their place. */
    static List<String> outside(PdfText pdf) throws IOException {
        var found = new ArrayList<String>();
        for (var mark : pdf.marks()) {
            double width = pdf.widthOf(mark.page());
            double height = pdf.heightOf(mark.page());
            if (mark.left() < EDGE - 0.1 || mark.right() > width - EDGE + 0.1 || mark.base() < EDGE || mark.base() > height - FOOT) {
                found.add("page %d: %s at %.1f %.1f".formatted(mark.page(), mark.text(), mark.left(), mark.base()));
            }
        }
        for (var box : pdf.drawn()) {
            double width = pdf.widthOf(box.page());
            double height = pdf.heightOf(box.page());
            if (box.left() < EDGE - 0.3 || box.right() > width - EDGE + 0.3 || box.top() < EDGE - 0.3 || box.bottom() > height - FOOT) {
                found.add("page %d: drawing at %.1f-%.1f x %.1f-%.1f".formatted(
                        box.page(), box.left(), box.right(), box.top(), box.bottom()));
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** Characters that stand over each other. */
    static List<String> overprinted(PdfText pdf) throws IOException {
        var found = new ArrayList<String>();
        Map<String, List<Mark>> lines = new HashMap<>();
        for (var mark : pdf.marks()) {
            for (int line = (int) (mark.base() / LINE) - 2; line <= (int) (mark.base() / LINE) + 2; line++) {
                for (var other : lines.getOrDefault(mark.page() + " " + line, List.of())) {
                    double shared = Math.min(mark.right(), other.right()) - Math.max(mark.left(), other.left());
                    double narrow = Math.min(mark.right() - mark.left(), other.right() - other.left());
                    double high = Math.min(mark.size(), other.size()) * 25.4 / 72;
                    if (shared > SHARED * narrow && Math.abs(mark.base() - other.base()) < 0.6 * high) {
                        found.add("page %d: %s over %s at %.1f %.1f".formatted(
                                mark.page(), mark.text(), other.text(), mark.left(), mark.base()));
                    }
                }
            }
            lines.computeIfAbsent(mark.page() + " " + (int) (mark.base() / LINE), _ -> new ArrayList<>()).add(mark);
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }
}
