/** 核算: a family's income, rigid spending and loss item by item, and what the rule book lets them count. */
package cn.uniondesk.office.household.reckoning;
