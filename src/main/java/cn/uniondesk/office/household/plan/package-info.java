/** 一户一策: what a family needs, who looks after it, what is done in each of the six helps, and what came of it. */
package cn.uniondesk.office.household.plan;
