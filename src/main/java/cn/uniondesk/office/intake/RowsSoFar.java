package cn.uniondesk.office.intake;

import java.util.OptionalLong;

/** What this file has said of each key so far, in sixteen bytes a row. */
public final class RowsSoFar {

    private long[] keys = new long[1024];
    private long[] contents = new long[1024];
    private int size;

    /** Notes the content of a key; answers what was noted before, and leaves that. */
    public OptionalLong put(long key, long content) {
        long wanted = key == 0 ? 1 : key;
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(keys, wanted);
        if (keys[slot] == wanted) {
            return OptionalLong.of(contents[slot]);
        }
        keys[slot] = wanted;
        contents[slot] = content;
        size++;
        return OptionalLong.empty();
    }

    /**
     * Whether the file said this row before, word by word. A key that it says again with other words holds the row.
     *
     * @param column whose value makes the rows the same, {@code shown} as it stands there
     */
    public boolean isRepeated(JudgedRow row, long key, String column, String shown) {
        long content = row.content();
        var before = put(key, content);
        boolean same = before.isPresent() && before.getAsLong() == content;
        if (before.isPresent() && !same) {
            row.hold(Hold.DUPLICATE_IN_FILE, column, shown);
        }
        return same;
    }

    /** Whether anything was noted of the key. */
    public boolean has(long key) {
        long wanted = key == 0 ? 1 : key;
        return keys[slot(keys, wanted)] == wanted;
    }

    private void grow() {
        var oldKeys = keys;
        var oldContents = contents;
        keys = new long[oldKeys.length * 2];
        contents = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                contents[slot] = oldContents[i];
            }
        }
    }

    private static int slot(long[] keys, long wanted) {
        int slot = (int) (wanted & keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != wanted) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
