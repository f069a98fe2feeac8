/**
 * 选人: who a campaign could be for, by criteria, looked at before anything is stored: how many, how much, against the
 * budget, and who of them seems to be aided twice. A flag says why and leaves the decision to the clerk; an urgent aid is
 * never held up by it.
 */
package cn.uniondesk.office.aid.choosing;
