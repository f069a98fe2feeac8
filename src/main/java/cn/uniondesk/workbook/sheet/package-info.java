/** Signature sheets (F09) and bank lists (F11) as workbooks: what their papers say, in cells that a bank can read. */
package cn.uniondesk.workbook.sheet;
