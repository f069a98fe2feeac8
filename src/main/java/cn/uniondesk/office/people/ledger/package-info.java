/** The person of a row, whatever ledger it stands in: its fields and words, and how its rows are judged and taken in. */
package cn.uniondesk.office.people.ledger;
