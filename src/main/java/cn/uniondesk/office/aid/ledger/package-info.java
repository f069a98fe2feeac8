/** 帮扶发放台账 as it comes in: its fields and words, and how its rows are judged and taken in. */
package cn.uniondesk.office.aid.ledger;
