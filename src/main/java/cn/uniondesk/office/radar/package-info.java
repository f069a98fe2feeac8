/**
 * 到期雷达: everything that waits for the office by a day, wherever it comes from, and what the home screen counts. It knows no
 * area of work: each brings its {@link cn.uniondesk.office.radar.Watch} and its {@link cn.uniondesk.office.radar.Stock}.
 */
package cn.uniondesk.office.radar;
