package cn.uniondesk.office.org;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which unions stand below which, however deep: 工会联合会 have no members of their own, what they state is that of those below. */
public final class UnionsBelow {

    private final Map<Long, List<Long>> children;

    /** @param parents the union above each union that has one */
    public UnionsBelow(Map<Long, Long> parents) {
        children = parents.entrySet().stream()
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    /** The unions that have others below them. */
    public Set<Long> federations() {
        return children.keySet();
    }

    /** The union itself and all below it, each once; a ring of parents ends. */
    public Set<Long> withThose(long union) {
        var found = new LinkedHashSet<Long>();
        var waiting = new ArrayDeque<>(List.of(union));
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (found.add(next)) {
                waiting.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return found;
    }
}
