/**
 * A sender's file as it stands: sheets, rows by their physical number, cells, and the headings by which its columns are
 * understood. What a row means to the office is judged elsewhere.
 */
package cn.uniondesk.office.intake.ledger;
