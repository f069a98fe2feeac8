/** 到期雷达: everything that waits for the office by a day, wherever it comes from. */
package cn.uniondesk.office.radar;
