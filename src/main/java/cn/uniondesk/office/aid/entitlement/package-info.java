/**
 * 名单与发放: who is to get what, and apart from it what became of the money: approved, paid, returned by the bank, paid
 * again, signed for, fetched by another. The first paying writes one payment into the ledger. It stays that one payment
 * under its first day however often the bank returns it and it is paid again, so that a quarter which was already
 * reported does not change and the next does not count it a second time; given up for good, it goes. The book of its
 * source follows the money itself, to and fro.
 */
package cn.uniondesk.office.aid.entitlement;
