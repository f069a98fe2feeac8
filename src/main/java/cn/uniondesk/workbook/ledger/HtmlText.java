package cn.uniondesk.workbook.ledger;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a piece of a web page. */
final class HtmlText {

    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "middot", "·");

    private HtmlText() {}

    static String plain(String html) {
        return ENTITY.matcher(html)
                .replaceAll(match -> Matcher.quoteReplacement(sign(match.group(1))))
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private static String sign(String entity) {
        if (!entity.startsWith("#")) {
            return NAMED.getOrDefault(entity, "&" + entity + ";");
        }
        int code = Character.toLowerCase(entity.charAt(1)) == 'x'
                ? Integer.parseInt(entity.substring(2), 16)
                : Integer.parseInt(entity.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
