/**
 * What an area of work is to the rest of the house: a list of things that it brings. The engines (forms, intake, report,
 * radar, search) take them from here and know no area; taking an area out of the wiring leaves a program without it.
 */
package cn.uniondesk.office.area;
