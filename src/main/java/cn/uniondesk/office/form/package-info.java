/**
 * Printing forms, whatever they are about: 纸质表格 are the legal record, the program fills them. A form is a value that an
 * area of work brings with its filler; what a filled form says is a plain record of text without any layout, and the names
 * of its components are the names that a template uses: {@code household.headName}. A blank value stays blank, so that the
 * same form can be printed empty and filled by hand. Nothing here knows an area.
 */
package cn.uniondesk.office.form;
