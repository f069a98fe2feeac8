package cn.uniondesk.office.org;

import java.time.LocalDate;

/**
 * A union as typed into its form; codes and telephone as typed, unknown days and numbers null.
 *
 * @param id 0 for a new one
 * @param termStartsOn 本届开始日期; a day that is not known yet begins a new term
 * @param certificateUntil 法人证书有效期至; a day that is not known yet is a new certificate
 */
public record UnionDraft(
        long id,
        String name,
        String kind,
        Long parentId,
        String unitName,
        String unitCreditCode,
        String creditCode,
        String industry,
        String grade,
        LocalDate establishedOn,
        Long workers,
        Long femaleWorkers,
        Long statedMembers,
        Long statedFemaleMembers,
        LocalDate statedOn,
        String chairName,
        String contactPhone,
        String address,
        String remark,
        LocalDate termStartsOn,
        Integer termYears,
        String certificateNumber,
        LocalDate certificateFrom,
        LocalDate certificateUntil) {}
