/**
 * The office at work: everything that can be done once the store is open, in one place, for whoever asks: the desk's
 * window or the command line.
 */
package cn.uniondesk.office.workplace;
