package org.nezabudka.adapter.persistence.shared;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes names apart the way searching compares them: lower case, ё as е, letters and digits only. */
public final class NameWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** More words than any name has; a company may have put its whole price list into its name. */
    private static final int MOST = 12;

    private NameWords() {}

    public static Set<String> of(String name) {
        var words = new LinkedHashSet<String>();
        for (var word : BETWEEN.split(normalised(name), -1))
            if (!word.isEmpty() && words.size() < MOST) words.add(word);
        return words;
    }

    public static String normalised(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** A pattern for LIKE that finds the text anywhere, whatever signs are in it. */
    public static String anywhere(String text) {
        var escaped = normalised(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
