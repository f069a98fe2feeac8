/** The books of money, the lists of campaigns and what upper levels paid, one table class per aggregate. */
package cn.uniondesk.store.aid;
