/** Forms: what is known of a field without any node, and the rows that show fields of each kind. */
package cn.uniondesk.screen.kit.form;
