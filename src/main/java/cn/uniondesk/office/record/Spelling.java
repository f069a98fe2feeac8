package cn.uniondesk.office.record;

import cn.uniondesk.office.reading.CreditCode;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.reading.Telephone;

/** How a text is written properly. */
public enum Spelling {
    /** As it is. */
    PLAIN,
    /** A name: sorted and found by its sound too. */
    NAME,
    /** Many lines, as long as a person likes. */
    FREE,
    TELEPHONE,
    CREDIT_CODE;

    Reading<String> read(String written) {
        if (written.isEmpty()) {
            return Reading.blank();
        }
        return switch (this) {
            case PLAIN, NAME, FREE -> Reading.read(written);
            case TELEPHONE -> Telephone.read(written).map(Telephone::text);
            case CREDIT_CODE -> CreditCode.read(written).map(CreditCode::text);
        };
    }
}
