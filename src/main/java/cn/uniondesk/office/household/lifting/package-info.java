/** 脱困: whether a family stood above the line long enough. */
package cn.uniondesk.office.household.lifting;
