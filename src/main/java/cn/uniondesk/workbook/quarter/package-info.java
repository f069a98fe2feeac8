/**
 * The quarter workbook: sheets from templates, detail sheets streamed, the manifest that seals them, and the reader
 * that finds an edit again. Keys lie in a hidden first row and column, so that a program finds a figure wherever the
 * form moved it.
 */
package cn.uniondesk.workbook.quarter;
