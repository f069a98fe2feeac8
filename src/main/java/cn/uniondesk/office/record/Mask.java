package cn.uniondesk.office.record;

import cn.uniondesk.office.values.Masking;

/** How a sensitive text is shown to whoever has no need of the whole. */
public enum Mask {
    NONE, IDENTITY_NUMBER, TELEPHONE, BANK_CARD;

    public String of(String whole) {
        return switch (this) {
            case NONE -> whole;
            case IDENTITY_NUMBER -> Masking.identityNumber(whole);
            case BANK_CARD -> Masking.bankCard(whole);
            case TELEPHONE -> Masking.telephone(whole);
        };
    }
}
