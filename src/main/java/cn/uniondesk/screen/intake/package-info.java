/** 导入台账: a sender's file in four steps, rows that wait put right in place, and imports that can be taken back. */
package cn.uniondesk.screen.intake;
