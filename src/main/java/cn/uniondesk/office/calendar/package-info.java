/** 工作日: which days are worked, by the announced holidays and make-up days of the rule book. */
package cn.uniondesk.office.calendar;
