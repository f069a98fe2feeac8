/** What keeps the office's records safe: who may open them, and the copies that are proved to be good. */
package cn.uniondesk.office.safety;
