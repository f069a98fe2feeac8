package cn.uniondesk.office.people;

/** 证件类型. All but {@link #PASSPORT} and {@link #OTHER} carry the check digit of GB 11643-1999. */
public enum DocumentType {
    ID_CARD, HOME_RETURN_RESIDENCE, FOREIGN_RESIDENCE, PASSPORT, OTHER
}
