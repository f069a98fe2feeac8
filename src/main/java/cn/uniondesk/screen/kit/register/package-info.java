/** Screens of one kind: the register of a declared record (list and form), and a section of small records below it. */
package cn.uniondesk.screen.kit.register;
