/** Doing things away from the window: work, how far it is, asking it to stop. Knows neither the office nor the toolkit. */
package cn.uniondesk.work;
