package cn.uniondesk.planted.office.venue;

import cn.uniondesk.planted.office.household.Planted;

/** Planted: an area that reads one which it does not stand behind. */
class ReadsBackwards {

    Planted household;
}
