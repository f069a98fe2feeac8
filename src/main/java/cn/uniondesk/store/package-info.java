/**
 * The embedded store of one office: opening, unlocking, backing up, and one table class for each aggregate.
 * Below it, each knowing only those before it: {@code file} (the folder), {@code keys}, {@code session} (the one write
 * path), {@code migration}, {@code proof} (the content hash), {@code undo}, {@code archive} (kept files, backups).
 */
package cn.uniondesk.store;
