package org.nezabudka.adapter.telephony.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The extra of a channel event: one flat object of texts and numbers. What is no such thing tells nothing. */
final class FlatJson {

    private static final Pattern PAIR = Pattern.compile(
            "\"((?:[^\"\\\\]|\\\\.){1,200})\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,2000})\"|(-?\\d{1,18}))");

    private FlatJson() {}

    static Map<String, String> read(String text) {
        var pairs = new LinkedHashMap<String, String>();
        var matcher = PAIR.matcher(text);
        while (matcher.find()) {
            var value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            pairs.put(matcher.group(1), value.replaceAll("\\\\(.)", "$1"));
        }
        return pairs;
    }
}
