/** 复核: what today's rules, or rules that might come, make of decisions that stand; no decision is touched by it. */
package cn.uniondesk.office.household.recheck;
