/** What the report asks of the database: figures with the lists behind them, cases of rules, detail rows, submissions. */
package cn.uniondesk.store.report;
