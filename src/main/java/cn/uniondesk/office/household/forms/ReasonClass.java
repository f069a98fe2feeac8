package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.PublicText;

/** 致困原因类别 as a public notice may name one: the ten causes of a file without what is nobody else's business. */
enum ReasonClass {
    WORK("就业困难"), INSURANCE("社会保障不足"), ILLNESS("因病致困"), DISASTER("因灾致困"), ACCIDENT("意外致困"),
    SCHOOLING("因学致困"), OTHER("其他");

    private final String word;

    ReasonClass(String word) {
        this.word = word;
    }

    PublicText text() {
        return new PublicText(word);
    }

    /** @param cause a code of list {@code cause} */
    static ReasonClass of(String cause) {
        return switch (cause) {
            case "01", "02", "03" -> WORK;
            case "04", "05" -> INSURANCE;
            case "06" -> ILLNESS;
            case "07" -> DISASTER;
            case "08" -> ACCIDENT;
            case "09" -> SCHOOLING;
            default -> OTHER;
        };
    }
}
