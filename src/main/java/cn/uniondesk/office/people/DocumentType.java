package cn.uniondesk.office.people;

import cn.uniondesk.office.reading.IdentityNumber;

/** 证件类型. All but {@link #PASSPORT} and {@link #OTHER} carry the check digit of GB 11643-1999. */
public enum DocumentType {
    ID_CARD, HOME_RETURN_RESIDENCE, FOREIGN_RESIDENCE, PASSPORT, OTHER;

    public boolean carriesCheckDigit() {
        return this != PASSPORT && this != OTHER;
    }

    /** The kind of document that a number of 18 places is the number of. */
    public static DocumentType of(IdentityNumber number) {
        return number.isResidencePermit() ? HOME_RETURN_RESIDENCE
                : number.isForeignersCard() ? FOREIGN_RESIDENCE : ID_CARD;
    }
}
