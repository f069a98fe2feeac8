package cn.uniondesk.office.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * 代码: one value of a code list in one generation.
 *
 * @param list such as {@code aid.kind}
 * @param code what records keep
 * @param name the official word as forms print it
 * @param synonyms other spellings that ledgers use
 * @param generation G1, G2, G3 ...; an old value stays readable
 * @param mapsTo code of the current generation that it becomes, empty where it must be assessed anew
 */
public record CodeValue(
        String list,
        String code,
        String name,
        List<String> synonyms,
        String generation,
        LocalDate validFrom,
        LocalDate validTo,
        String mapsTo,
        int ordinal) {
    public CodeValue {
        synonyms = List.copyOf(synonyms);
    }
}
