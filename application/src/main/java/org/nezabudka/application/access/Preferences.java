package org.nezabudka.application.access;

import java.util.Locale;
import org.nezabudka.domain.shared.InvalidText;

/**
 * How an employee likes the pages.
 *
 * @param locale {@code ru} or {@code en}
 * @param startPage path within the product
 * @param startsPlannedCalls whether calls planned for the employee begin by themselves at their time
 */
public record Preferences(String locale, Theme theme, Density density, String startPage, boolean startsPlannedCalls) {

    /** Colours of the pages. */
    public enum Theme {
        LIGHT,
        DARK,
        SYSTEM
    }

    /** Height of lines in lists. */
    public enum Density {
        COMPACT,
        NORMAL,
        ROOMY
    }

    public Preferences {
        if (!locale.equals("ru") && !locale.equals("en")) throw new InvalidText("locale", "not-offered", 2);
        // A path of ours only: "//host" or "https:" would lead a freshly signed-in employee elsewhere.
        if (!startPage.startsWith("/") || startPage.startsWith("//") || startPage.length() > 200)
            throw new InvalidText("startPage", "not-offered", 200);
    }

    public static Preferences usual(Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "ru";
        return new Preferences(language, Theme.SYSTEM, Density.NORMAL, "/clients", false);
    }
}
