/** Reads ledgers out of .xlsx, .xls, .csv and tables saved as web pages, and gives a sender's file back with marks. */
package cn.uniondesk.workbook.ledger;
