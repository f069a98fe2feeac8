/**
 * 阵地: places that serve workers (职工之家, 书屋, 暖心驿站, 母婴室 and others), with their re-inspections and the visits that
 * they serve a quarter. Kinds, the six haves and the seven ones: domain handbook 7.6; lists and periods are values of the
 * rule book ({@code rulebook/venue_*.tsv}).
 */
package cn.uniondesk.office.venue;
