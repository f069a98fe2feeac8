package cn.uniondesk.office.household.reckoning;

import cn.uniondesk.office.values.Money;

/**
 * An item and how it enters the sum.
 *
 * @param amount what of it counts; below zero where it is taken off, nothing where it does not count
 */
public record Counted(Item item, How how, Money amount) {

    /** 计入, 不计入, 核定 by the program, 减去. */
    public enum How {
        COUNTED, NOT_COUNTED, IMPUTED, TAKEN_OFF
    }
}
