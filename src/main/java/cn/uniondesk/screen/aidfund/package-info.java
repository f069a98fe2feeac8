/** 帮扶资金: the sources of money with what is left of them, and what upper levels paid themselves. */
package cn.uniondesk.screen.aidfund;
