package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.reading.Refusal;
import java.util.Optional;

/** How well a password holds, as one sentence to the person who chooses it. */
public enum Strength {
    SHORT, GUESSABLE, FAIR, STRONG;

    private static final int LEAST = 8;
    private static final int LONG = 14;

    public static Strength of(String password) {
        if (password.length() < LEAST) {
            return SHORT;
        }
        long different = password.chars().distinct().count();
        boolean letters = password.chars().anyMatch(Character::isLetter);
        boolean digits = password.chars().anyMatch(Character::isDigit);
        if (different < 5 || !letters && password.length() < LONG || isRun(password)) {
            return GUESSABLE;
        }
        boolean others = password.chars().anyMatch(each -> !Character.isLetterOrDigit(each));
        return password.length() >= LONG || letters && digits && others && different >= 8 ? STRONG : FAIR;
    }

    /** What stands against a password that was chosen and typed again; a field left empty is asked for elsewhere. */
    public static Optional<Refusal> refused(Entry password, Entry again) {
        if (!password.get().isEmpty() && !of(password.text().get()).holds()) {
            return Optional.of(Refusal.of(password.name(), "refusal.password_weak"));
        }
        return again.get().isEmpty() || again.text().get().equals(password.text().get()) ? Optional.empty() : Optional.of(differs(again));
    }

    public static Refusal differs(Entry again) {
        return Refusal.of(again.name(), "refusal.password_differs");
    }

    public boolean holds() {
        return this != SHORT && this != GUESSABLE;
    }

    public String key() {
        return "strength." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** 12345678 and abcdefgh. */
    private static boolean isRun(String password) {
        int steps = 0;
        for (int i = 1; i < password.length(); i++) {
            if (Math.abs(password.charAt(i) - password.charAt(i - 1)) <= 1) {
                steps++;
            }
        }
        return steps * 10 >= (password.length() - 1) * 8;
    }
}
