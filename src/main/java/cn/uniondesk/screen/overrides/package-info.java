/** 例外: what was passed of the rule book on purpose, to be read and to be copied. */
package cn.uniondesk.screen.overrides;
