/** 阵地 in the store. */
package cn.uniondesk.store.venue;
