/** Excel in and out: what the office reads from workbooks and what it writes into them. */
package cn.uniondesk.workbook;
