/** The printed forms of aid and of campaigns: what each says, and how it is filled from the payments. */
package cn.uniondesk.office.aid.forms;
