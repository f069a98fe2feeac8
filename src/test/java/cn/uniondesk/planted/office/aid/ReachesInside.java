package cn.uniondesk.planted.office.aid;

import cn.uniondesk.planted.office.household.plan.InnerRoom;

/** Planted: an area that reaches into an inner room of its neighbour. */
class ReachesInside {

    InnerRoom room;
}
