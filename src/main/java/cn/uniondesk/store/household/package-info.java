/** What belongs to a household beside its file: its way, visits, reckonings, papers and plans, one class per aggregate. */
package cn.uniondesk.store.household;
