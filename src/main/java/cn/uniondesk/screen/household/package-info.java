/**
 * 困难家庭: the list of files, the applications that are on their way, and the page of one family. A page is a card and
 * sections; each {@link cn.uniondesk.screen.household.Section} shows the same {@link
 * cn.uniondesk.screen.household.CaseView}, enters through one use case of the casework, and then asks the family to be
 * read again. A family has the same page before and after it has a file.
 */
package cn.uniondesk.screen.household;
