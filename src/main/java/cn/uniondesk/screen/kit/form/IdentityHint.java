package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.screen.kit.Kit;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** What an ID number says while it is typed: birth date, sex and age, or why it is none. */
public final class IdentityHint implements UnaryOperator<String> {

    private static final int WHOLE = 18;

    private final Kit kit;
    private final CodeLists codes;

    public IdentityHint(Kit kit, CodeLists codes) {
        this.kit = kit;
        this.codes = codes;
    }

    @Override
    public String apply(String typed) {
        var words = kit.words();
        return switch (IdentityNumber.read(typed, kit.today())) {
            case Reading.Blank<IdentityNumber> nothing -> "";
            case Reading.Read<IdentityNumber>(var number, var repairs) -> words.say("identity.says",
                    number.birthDate(),
                    codes.word("sex", number.isMale() ? Sex.MALE : Sex.FEMALE),
                    ChronoUnit.YEARS.between(number.birthDate(), kit.today()));
            case Reading.Unreadable<IdentityNumber>(var fault) -> typed.length() < WHOLE
                    ? words.say("identity.typing", typed.length())
                    : words.office().text("fault." + fault.name());
        };
    }
}
