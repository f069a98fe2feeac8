/**
 * 专项活动: the campaigns with what is left of their budgets, and one campaign to be worked through: whom it is for, the
 * list with its steps, the plan.
 */
package cn.uniondesk.screen.campaign;
