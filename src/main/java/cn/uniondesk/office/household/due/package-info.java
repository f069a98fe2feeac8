/** 到期: when a family's next step, visit, renewal, letter or measure is due. */
package cn.uniondesk.office.household.due;
