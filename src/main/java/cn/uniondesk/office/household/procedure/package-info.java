/**
 * 办理: the way of a family from the application to the end of the follow-up: its stages, the steps that lead from one
 * to the next, and the dates, papers and rules that each step asks for.
 */
package cn.uniondesk.office.household.procedure;
