/**
 * What each printed form of the office's catalogue says, as plain records of text without any layout: 纸质表格 are the
 * legal record, the program fills them. A blank value stays blank, so that the same form can be printed empty and
 * filled by hand. The names of the components are the names that a template uses: {@code household.headName}.
 */
package cn.uniondesk.office.form;
