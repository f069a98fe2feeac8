/** 不予认定情形: the checklist of what shuts a family out, answered one by one. */
package cn.uniondesk.office.household.exclusion;
