package cn.uniondesk.planted.office.household.plan;

/** Planted: an inner room of an area. */
public class InnerRoom {}
