package cn.uniondesk.office.aid.money;

/**
 * 资金来源: money that came for a purpose.
 *
 * @param code the office's own short name for it, unique
 * @param source a code of list {@code aid.source}: central upper own administration donation other
 * @param project 项目, such as 生活救助
 * @param batch 资金批次, such as 2026年第一批
 * @param documentNumber the document by which it came
 */
public record AidFund(
        long id,
        String code,
        String name,
        String source,
        String project,
        String batch,
        String documentNumber,
        String remark) {}
