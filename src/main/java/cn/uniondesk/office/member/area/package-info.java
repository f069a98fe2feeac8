/** What the register of members brings to the office. */
package cn.uniondesk.office.member.area;
