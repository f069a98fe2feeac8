/** 困难职工台账 and 家庭成员 as they come in: its fields and words, and how its rows are judged and taken in. */
package cn.uniondesk.office.household.ledger;
