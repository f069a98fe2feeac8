/** 旧口径: schemes of older years that judge a household by fixed amounts a head and month, with categories of their own. */
package cn.uniondesk.office.household.scheme;
