/** Lists: paged by key, ordered and filtered where the records are, columns as the clerk likes them. */
package cn.uniondesk.screen.kit.list;
