package cn.uniondesk.planted.office.intake;

import cn.uniondesk.planted.office.household.Planted;

/** Planted: the engine of forms that knows an area. */
class KnowsAnArea {

    Planted household;
}
