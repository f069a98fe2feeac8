package cn.uniondesk.planted.util;

/** Stands where it must not, to show that the wall is watched. */
final class Anything {}
