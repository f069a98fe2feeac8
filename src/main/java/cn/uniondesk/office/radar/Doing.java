package cn.uniondesk.office.radar;

import java.time.Instant;

/**
 * Something that was done in the office.
 *
 * @param action name of the action; {@code action.NAME} in the texts
 * @param records how many records it changed
 */
public record Doing(Instant at, String account, String action, long records) {}
