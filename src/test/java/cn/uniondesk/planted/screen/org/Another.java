package cn.uniondesk.planted.screen.org;

/** Planted: a part of one family of screens. */
public class Another {}
