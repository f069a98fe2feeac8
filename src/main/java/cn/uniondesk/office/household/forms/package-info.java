/** The printed forms of a family in hardship: what each says, and how it is filled from the records. */
package cn.uniondesk.office.household.forms;
