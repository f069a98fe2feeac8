/**
 * 导出: the one way by which lists leave the office. Each export says for what and for whom it is made, shows sensitive
 * values masked, and stands in a register.
 */
package cn.uniondesk.office.exports;
