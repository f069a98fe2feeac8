package cn.uniondesk.office.household.reckoning;

import cn.uniondesk.office.people.Sex;
import java.time.LocalDate;

/** What decides whether somebody is expected to earn: age, sex and 人员身份; an unknown birth date expects nothing. */
public record Earner(long personId, Sex sex, LocalDate birthDate, String standing) {}
