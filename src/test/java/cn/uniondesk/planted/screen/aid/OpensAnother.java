package cn.uniondesk.planted.screen.aid;

import cn.uniondesk.planted.screen.org.Another;

/** Planted: a screen that reaches into another family. */
class OpensAnother {

    Another part;
}
