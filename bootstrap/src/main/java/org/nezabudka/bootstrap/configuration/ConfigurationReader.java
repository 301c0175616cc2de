package org.nezabudka.bootstrap.configuration;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.telephony.records.SqlPbxRecords;
import org.nezabudka.bootstrap.configuration.Configuration.Administrator;
import org.nezabudka.bootstrap.configuration.Configuration.Company;
import org.nezabudka.bootstrap.configuration.Configuration.Database;
import org.nezabudka.bootstrap.configuration.Configuration.Dialling;
import org.nezabudka.bootstrap.configuration.Configuration.FileLimits;
import org.nezabudka.bootstrap.configuration.Configuration.Http;
import org.nezabudka.bootstrap.configuration.Configuration.Mail;
import org.nezabudka.bootstrap.configuration.Configuration.Pbx;
import org.nezabudka.bootstrap.configuration.Configuration.RecordTables;
import org.nezabudka.bootstrap.configuration.Configuration.Recordings;
import org.nezabudka.bootstrap.configuration.Configuration.Records;
import org.nezabudka.domain.call.NumberingPlan;

/**
 * Reads the settings: from the environment, or the same names in the file that {@code NEZABUDKA_CONFIG} names, where the
 * environment wins.
 */
public final class ConfigurationReader {

    /** Names that the launcher reads, not this program. */
    private static final Set<String> OF_THE_LAUNCHER =
            Set.of("JAVA_HOME", "HOME", "AOT", "JAVA_OPTIONS", "CHROMIUM", "CONFIG");

    private static final Map<String, Integer> USUAL_MAIL_PORTS = Map.of("starttls", 587, "ssl", 465, "none", 25);
    private static final int MOST_PBXS = 9;
    private static final Pattern NOTHING = Pattern.compile("(?!)()");

    private ConfigurationReader() {}

    /**
     * Reads everything.
     *
     * @param environment of the process
     * @param dataFolder the folder to use when no setting names one
     * @throws ConfigurationErrors with everything that is wrong
     */
    public static Configuration read(Map<String, String> environment, Path dataFolder) {
        var settings = new Settings(withFile(environment));
        var zone = settings.zone("ZONE", ZoneId.of("Europe/Moscow"));
        var configuration = new Configuration(
                http(settings),
                Path.of(settings.text("DATA", dataFolder.toString()))
                        .toAbsolutePath()
                        .normalize(),
                files(settings),
                settings.together("DB_URL", "DB_USER", "DB_PASSWORD")
                        ? new Database(
                                settings.text("DB_URL", ""),
                                settings.text("DB_USER", ""),
                                settings.text("DB_PASSWORD", ""))
                        : null,
                settings.together("ADMIN_LOGIN", "ADMIN_PASSWORD")
                        ? new Administrator(settings.text("ADMIN_LOGIN", ""), settings.text("ADMIN_PASSWORD", ""))
                        : null,
                pbxs(settings, zone),
                company(settings),
                mail(settings),
                zone,
                settings.parsed("LOCALE", Locale.of("ru"), "ru or en", ConfigurationReader::locale));
        settings.demandRight(ofOthers(environment));
        return configuration;
    }

    private static FileLimits files(Settings settings) {
        return FileLimits.ofMegabytes(
                settings.parsed("FILES_LARGEST_MB", 50, "megabytes, 1 to 2000", text -> within(text, 1, 2000)),
                settings.parsed("FILES_SPARE_MB", 1024, "megabytes, 0 to 1000000", text -> within(text, 0, 1_000_000)));
    }

    private static int within(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) throw new NumberFormatException(text);
        return number;
    }

    private static Company company(Settings settings) {
        var areaCode = settings.optional("AREA_CODE");
        if (areaCode != null && !areaCode.matches("[1-9]\\d{1,5}"))
            settings.wrong("NEZABUDKA_AREA_CODE must be digits, as 495");
        var currency = settings.parsed(
                "CURRENCY", Currency.getInstance("RUB"), "a currency such as RUB", ConfigurationReader::currency);
        return new Company(settings.text("COMPANY", "Незабудка"), numbering(settings, areaCode), currency);
    }

    private static Currency currency(String code) {
        var currency = Currency.getInstance(code);
        if (currency.getDefaultFractionDigits() < 0) throw new IllegalArgumentException(code);
        return currency;
    }

    private static NumberingPlan numbering(Settings settings, @Nullable String areaCode) {
        var usual = NumberingPlan.russian(areaCode);
        var country = settings.parsed(
                "COUNTRY_CODE", usual.country(), "the calling code of a country, as 7", text -> digits(text, 1, 3));
        var national = settings.parsed(
                "NATIONAL_PREFIX",
                usual.nationalPrefix(),
                "the digits dialled before a number at home, as 8, or none",
                text -> text.equals("none") ? "" : digits(text, 1, 5));
        var international = settings.parsed(
                "INTERNATIONAL_PREFIX",
                usual.internationalPrefix(),
                "the digits dialled before a number abroad, as 810",
                text -> digits(text, 1, 6));
        int length = settings.parsed(
                "NATIONAL_LENGTH",
                usual.nationalLength(),
                "how many digits a number at home has, 5 to 12",
                text -> within(text, 5, 12));
        try {
            return new NumberingPlan(country, national, international, length, areaCode);
        } catch (IllegalArgumentException unfit) {
            settings.wrong("NEZABUDKA_COUNTRY_CODE, _NATIONAL_PREFIX and _INTERNATIONAL_PREFIX do not fit together: "
                    + unfit.getMessage());
            return usual;
        }
    }

    private static String digits(String text, int fewest, int most) {
        if (!text.matches("\\d{" + fewest + "," + most + "}")) throw new IllegalArgumentException(text);
        return text;
    }

    private static @Nullable Mail mail(Settings settings) {
        boolean configured = settings.together("SMTP_HOST", "SMTP_FROM");
        boolean login = settings.together("SMTP_USER", "SMTP_PASSWORD");
        var tls = settings.parsed("SMTP_TLS", "starttls", "starttls, ssl or none", ConfigurationReader::tls);
        int port = settings.port("SMTP_PORT", USUAL_MAIL_PORTS.getOrDefault(tls, 0));
        if (!configured) return null;
        var from = settings.text("SMTP_FROM", "");
        if (!from.matches("[^@\\s]+@[^@\\s]+"))
            settings.wrong("NEZABUDKA_SMTP_FROM must be an e-mail address, as crm@example.org");
        return new Mail(
                settings.text("SMTP_HOST", ""),
                port,
                login ? settings.text("SMTP_USER", "") : null,
                login ? settings.text("SMTP_PASSWORD", "") : null,
                from,
                tls);
    }

    private static String tls(String text) {
        if (!USUAL_MAIL_PORTS.containsKey(text)) throw new IllegalArgumentException(text);
        return text;
    }

    private static Http http(Settings settings) {
        var publicUrl = settings.optional("PUBLIC_URL");
        if (publicUrl != null && !publicUrl.matches("https?://[^\\s/?#]+/?"))
            settings.wrong("NEZABUDKA_PUBLIC_URL must be like https://crm.example.org, without a path");
        return new Http(
                settings.text("HTTP_HOST", "127.0.0.1"),
                settings.port("HTTP_PORT", 8080),
                publicUrl,
                settings.optional("TRUSTED_PROXY"),
                settings.optional("METRICS_TOKEN"));
    }

    /** The first exchange is NEZABUDKA_PBX_HOST and so on, further ones NEZABUDKA_PBX2_HOST to NEZABUDKA_PBX9_HOST. */
    private static List<Pbx> pbxs(Settings settings, ZoneId zone) {
        var pbxs = new ArrayList<Pbx>();
        for (int i = 1; i <= MOST_PBXS; i++) {
            var prefix = i == 1 ? "PBX_" : "PBX" + i + "_";
            boolean configured = settings.together(prefix + "HOST", prefix + "USER", prefix + "SECRET");
            var name = settings.text(prefix + "NAME", i == 1 ? "pbx" : "pbx" + i);
            int port = settings.port(prefix + "PORT", 5038);
            var ofPbx = settings.zone(prefix + "ZONE", zone);
            var extensions = pattern(settings, prefix + "EXTENSIONS");
            var trunks = pattern(settings, prefix + "TRUNKS");
            var recordings = recordings(settings, prefix, ofPbx);
            var dialling = dialling(settings, prefix);
            var records = records(settings, prefix);
            if (!configured) continue;
            if (!name.matches("[a-z0-9-]{1,20}"))
                settings.wrong("NEZABUDKA_" + prefix + "NAME must be of small letters, digits and dashes, at most 20");
            if (pbxs.stream().anyMatch(other -> other.name().equals(name)))
                settings.wrong("NEZABUDKA_" + prefix + "NAME is used twice: " + name);
            pbxs.add(new Pbx(
                    name,
                    settings.text(prefix + "HOST", ""),
                    port,
                    settings.text(prefix + "USER", ""),
                    settings.text(prefix + "SECRET", ""),
                    ofPbx,
                    extensions,
                    trunks,
                    recordings,
                    dialling,
                    records));
        }
        return pbxs;
    }

    private static @Nullable Recordings recordings(Settings settings, String prefix, ZoneId zone) {
        var place = settings.optional(prefix + "RECORDINGS");
        var name = settings.optional(prefix + "RECORDING_NAME");
        if (place == null) {
            if (name != null)
                settings.wrong("NEZABUDKA_" + prefix + "RECORDING_NAME needs NEZABUDKA_" + prefix + "RECORDINGS");
            return null;
        }
        var recordings = new Recordings(place, name);
        try {
            RecordingPlaces.of(recordings, zone);
        } catch (IllegalArgumentException e) {
            settings.wrong("NEZABUDKA_" + prefix + "RECORDINGS or _RECORDING_NAME: " + e.getMessage());
        }
        return recordings;
    }

    private static Dialling dialling(Settings settings, String prefix) {
        var usual = Dialling.usual();
        var context = settings.text(prefix + "DIAL_CONTEXT", usual.context());
        if (!context.matches("[A-Za-z0-9_.-]{1,79}"))
            settings.wrong("NEZABUDKA_" + prefix + "DIAL_CONTEXT must be the name of a context, as from-internal");
        var channel = settings.text(prefix + "DIAL_CHANNEL", usual.channel());
        if (!channel.matches("[A-Za-z0-9]+/[^\\s{}]*\\{extension}[^\\s{}]*"))
            settings.wrong("NEZABUDKA_" + prefix + "DIAL_CHANNEL must name a channel, as PJSIP/{extension}");
        return new Dialling(context, channel);
    }

    private static @Nullable Records records(Settings settings, String prefix) {
        var cdr = settings.optional(prefix + "CDR");
        var cel = settings.optional(prefix + "CEL");
        var encoding = settings.parsed(
                prefix + "RECORDS_ENCODING",
                Charset.forName("windows-1251"),
                "an encoding, as windows-1251",
                Charset::forName);
        var cdrColumns = columns(settings, prefix + "CDR_COLUMNS");
        var celColumns = columns(settings, prefix + "CEL_COLUMNS");
        var tables = tables(settings, prefix);
        if (tables != null) {
            if (cdr != null || cel != null)
                settings.wrong(
                        "NEZABUDKA_" + prefix + "CDR_JDBC stands instead of NEZABUDKA_" + prefix + "CDR and _CEL");
            return new Records(tables, null, null, null, null, encoding);
        }
        if (cdr == null && cel == null) {
            if (cdrColumns != null || celColumns != null)
                settings.wrong("NEZABUDKA_" + prefix + "CDR_COLUMNS and _CEL_COLUMNS need NEZABUDKA_" + prefix
                        + "CDR or _CEL");
            return null;
        }
        return new Records(
                null,
                cdr == null ? null : Path.of(cdr),
                cel == null ? null : Path.of(cel),
                cdrColumns,
                celColumns,
                encoding);
    }

    private static @Nullable RecordTables tables(Settings settings, String prefix) {
        var address = settings.optional(prefix + "CDR_JDBC");
        var cdr = settings.text(prefix + "CDR_TABLE", SqlPbxRecords.CDR);
        var cel = settings.text(prefix + "CEL_TABLE", SqlPbxRecords.CEL);
        for (var table : List.of(cdr, cel))
            if (!SqlPbxRecords.isTable(table))
                settings.wrong(
                        "NEZABUDKA_" + prefix + "CDR_TABLE and _CEL_TABLE must name tables, as cdr or asterisk.cdr");
        if (address == null) return null;
        // The address holds a password, so it is not shown.
        if (!address.startsWith("jdbc:postgresql:"))
            settings.wrong("NEZABUDKA_" + prefix + "CDR_JDBC must begin with jdbc:postgresql:");
        return new RecordTables(address, cdr, cel);
    }

    private static @Nullable List<String> columns(Settings settings, String name) {
        var text = settings.optional(name);
        return text == null ? null : List.of(text.strip().split("\\s*,\\s*"));
    }

    private static @Nullable Pattern pattern(Settings settings, String name) {
        if (settings.optional(name) == null) return null;
        return settings.parsed(name, NOTHING, "a pattern with one group, as PJSIP/(\\d{3})", text -> {
            var pattern = Pattern.compile(text);
            if (pattern.matcher("").groupCount() != 1) throw new IllegalArgumentException(text);
            return pattern;
        });
    }

    private static Locale locale(String text) {
        return switch (text) {
            case "ru", "en" -> Locale.of(text);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Set<String> ofOthers(Map<String, String> environment) {
        // Tests and benchmarks of this project have settings of their own; they are none of the product's business.
        var others = new java.util.HashSet<>(OF_THE_LAUNCHER);
        for (var name : environment.keySet())
            if (name.matches("NEZABUDKA_(TEST|E2E|BENCH|DEMO)_.*"))
                others.add(name.substring(Settings.PREFIX.length()));
        return others;
    }

    private static Map<String, String> withFile(Map<String, String> environment) {
        var all = new HashMap<String, String>();
        var named = environment.get(Settings.PREFIX + "CONFIG");
        if (named != null && !named.isBlank()) {
            try {
                var properties = new Properties();
                properties.load(new StringReader(Files.readString(Path.of(named), StandardCharsets.UTF_8)));
                properties.forEach((name, value) -> all.put(name.toString(), value.toString()));
            } catch (IOException | IllegalArgumentException e) {
                throw new ConfigurationErrors(List.of("NEZABUDKA_CONFIG names a file that cannot be read: " + named));
            }
        }
        for (var entry : environment.entrySet())
            if (entry.getKey().startsWith(Settings.PREFIX)) all.put(entry.getKey(), entry.getValue());
        return all;
    }
}
