package cn.uniondesk.office.intake;

import java.util.List;

/**
 * What came of taking an import back.
 *
 * @param removed rows of tables that are gone
 * @param restored rows of tables that are as before
 * @param stayed what was edited since and so stays, as people call it
 */
public record Undone(int removed, int restored, List<String> stayed) {
    public Undone {
        stayed = List.copyOf(stayed);
    }
}
