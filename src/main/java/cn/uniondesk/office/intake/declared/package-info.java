/** Ledgers of declared records: what they can say and how their rows are judged follows from the declaration. */
package cn.uniondesk.office.intake.declared;
