package cn.uniondesk.office.aid.entitlement;

/** A step that was taken with an entitlement. */
public record Event(long id, long entitlementId, ListStepTaken taken) {}
