/** 附件: scans and documents that belong to records of any kind, kept encrypted beside the store. */
package cn.uniondesk.office.attachments;
