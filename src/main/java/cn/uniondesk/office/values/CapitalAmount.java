package cn.uniondesk.office.values;

/**
 * 金额大写: an amount of money in the capital figures of 正确填写票据和结算凭证的基本规定 (支付结算办法, 附件一).
 * Where the rule leaves a choice, one form is used throughout: no 零 after 万 or 亿 when thousands follow, 零 between 元
 * and 角 when the yuan end in 0, 整 after 角. An amount taken back begins with 负. The text has no 人民币 in front: the
 * form prints it.
 */
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final long WAN = 10_000L;
    private static final long YI = 100_000_000L;

    private CapitalAmount() {}

    /** The amount in capital figures, such as 壹仟肆佰零玖元伍角整. */
    public static String of(Money amount) {
        if (amount.fen() < 0) {
            return "负" + of(Money.ofFen(Math.negateExact(amount.fen())));
        }
        long yuan = amount.fen() / 100;
        int jiao = (int) (amount.fen() / 10 % 10);
        int fen = (int) (amount.fen() % 10);
        if (jiao == 0 && fen == 0) {
            return (yuan == 0 ? "零" : whole(yuan)) + "元整";
        }
        var text = new StringBuilder(yuan == 0 ? "" : whole(yuan) + "元");
        if (yuan > 0 && (jiao == 0 || yuan % 10 == 0)) {
            text.append('零');
        }
        if (jiao > 0) {
            text.append(digit(jiao)).append('角');
        }
        return text.append(fen > 0 ? digit(fen) + "分" : "整").toString();
    }

    private static String whole(long number) {
        if (number >= YI) {
            return whole(number / YI) + "亿" + tail(number % YI, YI / 10);
        }
        if (number >= WAN) {
            return whole(number / WAN) + "万" + tail(number % WAN, WAN / 10);
        }
        return belowWan((int) number);
    }

    /** What follows 亿 or 万: with 零 in front unless its first place is filled. */
    private static String tail(long rest, long firstPlace) {
        if (rest == 0) {
            return "";
        }
        return rest < firstPlace ? "零" + whole(rest) : whole(rest);
    }

    private static String belowWan(int number) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "").append(digit(digit)).append(PLACES[place]);
            gap = false;
        }
        return text.toString();
    }

    private static char digit(int digit) {
        return DIGITS.charAt(digit);
    }
}
