package cn.uniondesk.office.household.procedure;

import static cn.uniondesk.office.household.procedure.Detail.DOCUMENT;
import static cn.uniondesk.office.household.procedure.Detail.HANDLERS;
import static cn.uniondesk.office.household.procedure.Detail.NOTE;
import static cn.uniondesk.office.household.procedure.Detail.PHONE;
import static cn.uniondesk.office.household.procedure.Detail.PLACE;
import static cn.uniondesk.office.household.procedure.Detail.REASON;
import static cn.uniondesk.office.household.procedure.Detail.UNTIL;

import java.util.List;

/** What is done with an application or a file, and what each asks for; the words are {@code step.NAME}. */
public enum Step {
    /** 提出申请 */
    APPLY,
    /** 受理 */
    ACCEPT(HANDLERS),
    /** 退回补正 */
    RETURN(NOTE),
    /** 安排入户 */
    ASSIGN(HANDLERS),
    /** 入户核查: by two people or more */
    VISIT(HANDLERS),
    /** 信息核对: comparison with civil affairs and other registers */
    VERIFY(HANDLERS, NOTE),
    /** 集体研究同意 */
    AGREE(HANDLERS, DOCUMENT),
    /** 张贴公示 */
    PUBLISH(UNTIL, PLACE, PHONE),
    /** 收到异议 */
    OBJECT(NOTE),
    /** 异议不成立 */
    DISMISS(HANDLERS, NOTE),
    /** 异议成立 */
    UPHOLD(HANDLERS, NOTE),
    /** 公示期满 */
    END_NOTICE(HANDLERS),
    /** 上报区总 */
    REPORT(HANDLERS),
    /** 区总批准 */
    APPROVE(DOCUMENT),
    /** 区总退回 */
    SEND_BACK(NOTE),
    /** 不予认定: with reasons */
    REFUSE(NOTE),
    /** 申请人撤回 */
    WITHDRAW(NOTE),
    /** 建档: the file begins */
    FILE(HANDLERS),
    /** 列为临时救助 */
    FILE_TEMPORARY(HANDLERS),
    /** 开始年度复核 */
    REVIEW(HANDLERS),
    /** 复核后继续在档 */
    RENEW(HANDLERS),
    /** 提出脱困: by the person, or by the contact cadre */
    PROPOSE_LIFT(HANDLERS, NOTE),
    /** 继续在档: lifting is not pursued */
    KEEP(NOTE),
    /** 区总批准脱困: the file ends */
    LIFT(DOCUMENT),
    /** 书面告知 */
    TELL(HANDLERS, DOCUMENT),
    /** 跟踪期满 */
    END_FOLLOW_UP(HANDLERS),
    /** 注销: the file ends for a reason of the list {@code closing.reason} */
    CLOSE(REASON);

    private final List<Detail> details;

    Step(Detail... details) {
        this.details = List.of(details);
    }

    public List<Detail> details() {
        return details;
    }

    /** Whether the register changed with it, so that it cannot simply be taken back. */
    public boolean isEntered() {
        return switch (this) {
            case FILE, RENEW, LIFT, CLOSE -> true;
            default -> false;
        };
    }
}
