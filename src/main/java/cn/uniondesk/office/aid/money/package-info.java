/**
 * 帮扶资金: what aid is paid from, by source, project and batch, and what is left of it. A payment names its source
 * where the office keeps one; those of earlier ledgers name none and stay as they are. Nothing is paid out of an empty
 * source unless somebody says why, and that stays on record.
 */
package cn.uniondesk.office.aid.money;
