package cn.uniondesk.office.record;

import java.util.Map;

/**
 * A record as a list shows one; sensitive values are whole, masked by whoever shows them.
 *
 * @param linked names of the records that it refers to, by the field that refers
 */
public record RecordLine(long id, Values values, Map<String, String> linked) {

    public RecordLine {
        linked = Map.copyOf(linked);
    }
}
