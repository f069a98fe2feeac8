package cn.uniondesk.office.aid.entitlement;

import java.time.LocalDate;

/**
 * An entitlement as the list shows one.
 *
 * @param lastOn day of the last step, null where none was taken
 */
public record EntitlementLine(
        Entitlement entitlement, String name, String payeeName, String documentNumber, String householdNumber,
        LocalDate lastOn) {}
