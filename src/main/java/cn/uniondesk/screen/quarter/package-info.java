/** 季度报表: tables with their state, each as it will print, the records behind a figure, findings, and the workbook. */
package cn.uniondesk.screen.quarter;
