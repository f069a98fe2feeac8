/** What the report asks of the database: figures with the lists behind them, suspicions, detail rows, submissions. */
package cn.uniondesk.store.report;
