/** What is done for families in hardship, as one area of work. */
package cn.uniondesk.office.household.area;
