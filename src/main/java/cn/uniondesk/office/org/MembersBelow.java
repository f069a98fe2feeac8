package cn.uniondesk.office.org;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 名册会员数 of a union with those of the unions below it, however deep: a federation has no members of its own. */
public final class MembersBelow {

    private final Map<Long, UnionLine> unions;
    private final Map<Long, List<Long>> children;

    public MembersBelow(List<UnionLine> all) {
        unions = all.stream().collect(Collectors.toMap(UnionLine::id, union -> union));
        children = all.stream().filter(union -> union.parentId() != null)
                .collect(Collectors.groupingBy(UnionLine::parentId, Collectors.mapping(UnionLine::id, Collectors.toList())));
    }

    public long of(UnionLine union) {
        return of(union.id(), new HashSet<>());
    }

    /** @param seen unions on the way, so that a ring of parents ends */
    private long of(long union, Set<Long> seen) {
        if (!seen.add(union)) {
            return 0;
        }
        var own = unions.containsKey(union) ? unions.get(union).registeredMembers() : 0;
        return own + children.getOrDefault(union, List.of()).stream().mapToLong(below -> of(below, seen)).sum();
    }
}
