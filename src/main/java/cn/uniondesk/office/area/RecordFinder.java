package cn.uniondesk.office.area;

import cn.uniondesk.office.values.RecordRef;
import java.util.List;

/** Finds records of one kind by what was typed into the search for everything. */
@FunctionalInterface
public interface RecordFinder {

    /** @param beside what tells it from others of the same name */
    record Hit(RecordRef record, String name, String beside) {}

    /** At most so many, the likeliest first. */
    List<Hit> find(String typed, int most);
}
