/**
 * 上级直接拨付: money that an upper level pays straight to a person (温暖基金 onto the 京卡), of which the office and the
 * person's unit learn by a list alone. The list is taken in as it comes, matched to the persons and files that the office
 * knows; its payments are in the ledger marked as paid directly, so that tables count them apart and no source of this
 * office is charged; and the unit is told, which is written down.
 */
package cn.uniondesk.office.aid.direct;
