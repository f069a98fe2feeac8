/** 卷宗: all that is known of one family's way on a day, put together for a page or a form. */
package cn.uniondesk.office.household.casefile;
