/** Files that are kept or carried away encrypted: imported ledgers, scans, and backups proved by a test restore. */
package cn.uniondesk.store.archive;
