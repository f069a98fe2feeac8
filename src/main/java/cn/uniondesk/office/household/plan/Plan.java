package cn.uniondesk.office.household.plan;

import java.time.LocalDate;

/**
 * 帮扶计划 of one family.
 *
 * @param cadre 帮扶联系责任人
 * @param pairedWith 一帮一: the person or unit that the family is paired with, empty where none
 * @param endedOn null while it runs
 * @param outcome what came of it
 */
public record Plan(
        long id,
        long householdId,
        LocalDate startsOn,
        String needs,
        String goal,
        String cadre,
        String cadrePost,
        String cadrePhone,
        String pairedWith,
        String pairedPhone,
        LocalDate pairedOn,
        LocalDate endedOn,
        String outcome) {}
