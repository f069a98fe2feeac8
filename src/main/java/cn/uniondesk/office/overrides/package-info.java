/** 例外: where a clause of the rule book was passed on purpose, by whom and why; one list for every area of work. */
package cn.uniondesk.office.overrides;
