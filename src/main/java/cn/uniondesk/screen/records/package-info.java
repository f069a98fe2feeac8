/** 留痕: what was deleted and can be put back, and what left the office. */
package cn.uniondesk.screen.records;
