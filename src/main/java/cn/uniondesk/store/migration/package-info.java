/** The schema in numbered steps, from the scripts in {@code db/migration}: the same that the table classes come from. */
package cn.uniondesk.store.migration;
