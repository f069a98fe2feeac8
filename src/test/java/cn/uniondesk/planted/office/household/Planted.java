package cn.uniondesk.planted.office.household;

/** Planted: an area of work. */
public class Planted {}
