package cn.uniondesk.screen.household;

import java.util.Arrays;
import java.util.List;

/** Several people in one field, as clerks write them: with 、 or a comma or a blank between. */
final class SeveralPeople {

    private static final String BETWEEN = "[、，,；;\\s]+";
    private static final String MARK = "、";

    private SeveralPeople() {}

    static List<String> of(String typed) {
        return Arrays.stream(typed.split(BETWEEN)).filter(name -> !name.isEmpty()).toList();
    }

    static String text(List<String> names) {
        return String.join(MARK, names);
    }
}
