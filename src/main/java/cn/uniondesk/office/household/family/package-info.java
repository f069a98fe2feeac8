/** 家庭成员: who lives in a household as of a day, who came and who went, and the rule of one file a person. */
package cn.uniondesk.office.household.family;
