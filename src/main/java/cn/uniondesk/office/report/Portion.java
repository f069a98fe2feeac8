package cn.uniondesk.office.report;

import cn.uniondesk.office.values.RecordRef;
import java.time.LocalDate;

/**
 * A record behind a figure and what it adds to it: 分 of a payment, 1 of a household.
 *
 * @param name whose the record is: head of a file, payee of a payment; empty where its number says it
 * @param day of the event, null for a state
 * @param before category that a file leaves by the event, empty where it leaves none
 * @param after category that it gets, empty where it gets none
 */
public record Portion(RecordRef record, long amount, String name, LocalDate day, String before, String after) {}
