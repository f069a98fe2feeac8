/** Reads Chinese characters aloud; the one place that knows the library which does. */
package cn.uniondesk.hanzi;
