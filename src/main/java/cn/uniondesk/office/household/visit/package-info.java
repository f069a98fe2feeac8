/** 入户走访: visits to families, from the verification of an application to the return visits of the follow-up. */
package cn.uniondesk.office.household.visit;
