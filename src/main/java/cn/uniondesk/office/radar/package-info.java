/** What comes due: each watch looks out for one kind of thing, and the home screen lists what all of them see. */
package cn.uniondesk.office.radar;
