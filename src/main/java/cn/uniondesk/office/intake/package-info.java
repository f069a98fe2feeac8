/**
 * Ledgers come in: each row below a heading is repaired where that is certain and listed, created, merged into what is
 * known, or held with its reason until a person decides. A whole file is one office action and can be taken back.
 */
package cn.uniondesk.office.intake;
