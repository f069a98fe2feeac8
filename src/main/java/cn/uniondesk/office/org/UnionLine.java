package cn.uniondesk.office.org;

import java.time.LocalDate;

/** A union as the list and the tree show it on a day. Ends are null where nothing is known. */
public record UnionLine(
        long id,
        Long parentId,
        String name,
        String kind,
        UnionState state,
        LocalDate termEndsOn,
        LocalDate certificateEndsOn,
        Long statedMembers,
        long registeredMembers,
        String chairName,
        String contactPhone) {}
