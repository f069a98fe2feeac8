package cn.uniondesk.office.org;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 名册会员数 of a union with those of the unions below it. */
public final class MembersBelow {

    private final Map<Long, Long> members;
    private final UnionsBelow below;

    public MembersBelow(List<UnionLine> all) {
        members = all.stream().collect(Collectors.toMap(UnionLine::id, UnionLine::registeredMembers));
        below = new UnionsBelow(all.stream()
                .filter(union -> union.parentId() != null)
                .collect(Collectors.toMap(UnionLine::id, UnionLine::parentId)));
    }

    public long of(UnionLine union) {
        return below.withThose(union.id()).stream().mapToLong(each -> members.getOrDefault(each, 0L)).sum();
    }
}
