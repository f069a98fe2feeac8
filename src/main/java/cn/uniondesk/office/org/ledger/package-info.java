/** 工会名册 as it comes in: its fields and words, and how its rows are judged and taken in. */
package cn.uniondesk.office.org.ledger;
