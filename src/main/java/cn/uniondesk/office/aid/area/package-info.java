/** What is done with money for aid, as one area of work. */
package cn.uniondesk.office.aid.area;
