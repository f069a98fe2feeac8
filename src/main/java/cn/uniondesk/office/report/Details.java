package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The records behind a quarter, one after the other; numbers of documents are whole here and masked before they leave. */
public interface Details {

    /** Files that were open on a day of the quarter, by number. An empty match key gives empty person keys. */
    void households(Period period, String matchKey, Consumer<HouseholdDetail> each);

    /** Payments of the quarter by day and voucher. */
    void payments(Period period, String matchKey, Consumer<PaymentDetail> each);

    /** @param state of the last day, with the day from which it holds */
    record HouseholdDetail(
            String number, String headName, String documentNumber, String personKey, String unionName, String category,
            String cause, long people, LocalDate filedOn, String state, LocalDate stateFrom) {}

    record PaymentDetail(
            String voucher, LocalDate paidOn, String householdNumber, String payeeName, String documentNumber,
            String personKey, String kind, String source, Money amount, String way, String campaign, long times,
            String stage, boolean direct) {}
}
