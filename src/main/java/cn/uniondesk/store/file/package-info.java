/** The data folder on the disk: its layout, where it may lie, who holds it, and files that appear whole or not at all. */
package cn.uniondesk.store.file;
