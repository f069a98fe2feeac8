/** Unions and members as the quarter counts them: how their histories are read, and what the check asks of them. */
package cn.uniondesk.store.org;
