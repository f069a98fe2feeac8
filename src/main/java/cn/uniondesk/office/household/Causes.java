package cn.uniondesk.office.household;

import java.util.List;

/** 致困原因 as codes 01 to 10: one main cause (empty where not stated), at most three others. */
public record Causes(String main, List<String> others) {
    public Causes {
        others = List.copyOf(others);
    }
}
