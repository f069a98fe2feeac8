/**
 * The one way to the tables. {@link cn.uniondesk.store.session.StoreSession} owns the threads that hold connections:
 * one that writes and a few that read, none of which anybody can interrupt, because H2 answers an interrupt by closing
 * the store for everyone. {@link cn.uniondesk.store.session.RecordWriter} is the only path by which a business row
 * changes; {@link cn.uniondesk.store.session.ChangeLog} notes who, when, what, old and new.
 */
package cn.uniondesk.store.session;
