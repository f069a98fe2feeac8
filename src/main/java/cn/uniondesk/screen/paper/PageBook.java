package cn.uniondesk.screen.paper;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** Which page is looked at and how large, without nodes. Pages are counted from 0. */
final class PageBook {

    /** Instead of a share: as wide as there is room. */
    static final int PAGE_WIDTH = 0;

    private static final List<Integer> STEPS = List.of(25, 50, 75, 100, 125, 150, 200, 300);

    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty zoom = new SimpleIntegerProperty(PAGE_WIDTH);

    ReadOnlyIntegerProperty pages() {
        return pages.getReadOnlyProperty();
    }

    IntegerProperty page() {
        return page;
    }

    /** Share of the true size, or {@link #PAGE_WIDTH}. */
    IntegerProperty zoom() {
        return zoom;
    }

    void open(int number) {
        pages.set(number);
        page.set(0);
    }

    void turn(int by) {
        page.set(Math.clamp(page.get() + by, 0, Math.max(0, pages.get() - 1)));
    }

    /** To the next larger or smaller step from what is seen now. */
    void step(int seen, boolean larger) {
        zoom.set(larger
                ? STEPS.stream().filter(each -> each > seen).findFirst().orElse(STEPS.getLast())
                : STEPS.reversed().stream().filter(each -> each < seen).findFirst().orElse(STEPS.getFirst()));
    }
}
