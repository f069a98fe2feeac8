/** Takes a whole import back from the log of changes, without knowing what the tables mean. */
package cn.uniondesk.store.undo;
