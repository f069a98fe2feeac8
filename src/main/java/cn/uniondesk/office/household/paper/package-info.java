/** 佐证材料: which papers a family's causes ask for, which are there, and the scans of them. */
package cn.uniondesk.office.household.paper;
