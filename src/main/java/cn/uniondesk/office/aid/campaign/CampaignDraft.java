package cn.uniondesk.office.aid.campaign;

import java.time.LocalDate;

/**
 * A campaign as typed into its form; what was not given is null or empty.
 *
 * @param id 0 for a new one
 * @param code empty: one is made of kind and budget year
 */
public record CampaignDraft(
        long id, String code, String name, String kind, LocalDate startsOn, LocalDate endsOn, Integer budgetYear,
        CampaignPlan plan) {}
