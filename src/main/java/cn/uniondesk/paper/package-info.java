/**
 * Printed forms: a template and a form's content become one PDF, and the same PDF is previewed, saved and printed.
 *
 * <p>{@link cn.uniondesk.paper.PdfForms} checks every character, fills the template (text is measured with the faces'
 * own widths, so that lines, type sizes, page cuts and the 续页 are settled before the page is made) and sets it.
 * Templates lie in {@code paper/forms}, one a form with a shared stylesheet; a district's own file goes before it.
 */
package cn.uniondesk.paper;
