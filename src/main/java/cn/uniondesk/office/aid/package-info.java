/**
 * 帮扶慰问: the ledger of what was paid, with the limits that a payment comes under. What a payment is paid from is asked
 * of {@code fund}, who gets something in a campaign is decided in {@code campaign} and {@code entitlement}; both hang on
 * the ledger, never the ledger on them.
 */
package cn.uniondesk.office.aid;
