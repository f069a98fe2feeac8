package cn.uniondesk.office.rulebook;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * 低保标准 of a district a head and month, from a day until the next row of the district.
 *
 * @param district {@code *} for every district
 * @param boundary {@code <} or {@code ≤}; empty where the rule of 深度困难 says it
 */
public record Standard(
        String district, Money standard, String boundary, LocalDate from, String documentNumber, String confidence) {

    Standard bounded(String sign) {
        return new Standard(district, standard, sign, from, documentNumber, confidence);
    }
}
