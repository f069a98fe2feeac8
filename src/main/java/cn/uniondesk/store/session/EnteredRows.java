package cn.uniondesk.store.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows of one table that an action has entered for owners that it has made itself: an import fills the histories of one
 * record after the other, so that those of the last are enough to remember.
 */
final class EnteredRows {

    private final Set<List<Object>> keys = new HashSet<>();
    private long last;

    /** Notes the row; false where it may be there already, and must be looked for. */
    boolean add(long owner, List<Object> key) {
        if (owner > last) {
            keys.clear();
            last = owner;
        }
        return owner == last && keys.add(key);
    }
}
