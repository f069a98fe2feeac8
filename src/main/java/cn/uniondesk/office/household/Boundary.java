package cn.uniondesk.office.household;

/** Whether a household exactly on the line is inside it: below ({@code <}) or at most ({@code ≤}). */
public enum Boundary {
    BELOW("<"), AT_MOST("≤");

    private final String sign;

    Boundary(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public boolean admits(long figure, long line) {
        return this == BELOW ? figure < line : figure <= line;
    }

    public static Boundary of(String sign) {
        return switch (sign.strip()) {
            case "<", "＜" -> BELOW;
            case "≤", "<=", "⩽" -> AT_MOST;
            default -> throw new IllegalArgumentException(sign);
        };
    }
}
