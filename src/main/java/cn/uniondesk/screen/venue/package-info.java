/** 阵地 on the desk. */
package cn.uniondesk.screen.venue;
