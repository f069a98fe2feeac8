package cn.uniondesk.store.undo;

/** A row of a table, as the log of changes knows it. */
public record Row(String table, long id) {}
