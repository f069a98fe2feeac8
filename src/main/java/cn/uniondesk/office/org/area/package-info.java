/** What the register of unions brings to the office. */
package cn.uniondesk.office.org.area;
