package cn.uniondesk.paper;

import java.util.ArrayList;
import java.util.List;

/** Cuts rows into pages by their heights. */
final class PageCuts {

    private PageCuts() {}

    /**
     * The row after the last of each page, in order. The last page has less room, for what stands below its rows; where
     * the rows would fill it further, its last rows begin one page more. A row higher than a page has a page of its own.
     *
     * @param heights of the rows, in mm
     * @param full room of a page
     * @param last room of the last page
     */
    static List<Integer> ends(List<Double> heights, double full, double last) {
        var ends = new ArrayList<Integer>();
        int start = 0;
        while (start < heights.size()) {
            int end = reach(heights, start, full);
            if (end == heights.size()) {
                int early = reach(heights, start, last);
                end = early < end ? early : end;
            }
            ends.add(end);
            start = end;
        }
        return ends;
    }

    private static int reach(List<Double> heights, int start, double room) {
        double used = 0;
        int end = start;
        while (end < heights.size() && (end == start || used + heights.get(end) <= room + 0.001)) {
            used += heights.get(end++);
        }
        return end;
    }
}
