package cn.uniondesk.office.record;

import cn.uniondesk.office.reading.BankCard;
import cn.uniondesk.office.reading.CreditCode;
import cn.uniondesk.office.reading.PersonName;
import cn.uniondesk.office.reading.Postcode;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.reading.Telephone;
import cn.uniondesk.office.values.HalfWidth;
import java.util.regex.Pattern;

/** How a text is written properly. */
public enum Spelling {
    /** As it is. */
    PLAIN,
    /** A name: sorted and found by its sound too. */
    NAME,
    /** The name of a person. */
    PERSON_NAME,
    /** Many lines, as long as a person likes. */
    FREE,
    /** Number of a card or paper, in half width without blanks. */
    NUMBER,
    TELEPHONE,
    CREDIT_CODE,
    POSTCODE,
    BANK_CARD;

    private static final Pattern QUOTES = Pattern.compile("[\\s'\"‘’]");

    public Reading<String> read(String written) {
        if (written.isEmpty()) {
            return Reading.blank();
        }
        return switch (this) {
            case PLAIN, NAME, FREE, NUMBER -> Reading.read(tidy(written));
            case PERSON_NAME -> PersonName.read(written).map(PersonName::text);
            case TELEPHONE -> Telephone.read(written).map(Telephone::text);
            case CREDIT_CODE -> CreditCode.read(written).map(CreditCode::text);
            case POSTCODE -> Postcode.read(written).map(Postcode::text);
            case BANK_CARD -> BankCard.read(written).map(BankCard::text);
        };
    }

    /** What is put in order even of a text that is not what it should be. */
    public String tidy(String written) {
        return HalfWidth.isBare(written) ? written : switch (this) {
            case PLAIN, NAME, FREE -> written;
            case PERSON_NAME -> PersonName.tidy(written);
            case NUMBER, TELEPHONE, CREDIT_CODE, POSTCODE, BANK_CARD -> QUOTES.matcher(HalfWidth.of(written)).replaceAll("");
        };
    }
}
