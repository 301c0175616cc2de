package org.nezabudka.bootstrap.configuration;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.NumberingPlan;

/**
 * What an installation decides. Names and defaults stand in docs/operations.md.
 *
 * @param data folder of database, files and logs
 * @param files how much of the disk files may take
 * @param database a PostgreSQL of one's own; {@code null}: the embedded one
 * @param administrator created unattended at the first start; {@code null}: a one-time link is printed
 * @param mail server by which e-mail leaves; {@code null}: none does
 * @param zone in which the company's days begin and end
 * @param locale language of those who have not chosen one
 */
public record Configuration(
        Http http,
        Path data,
        FileLimits files,
        @Nullable Database database,
        @Nullable Administrator administrator,
        List<Pbx> pbxs,
        Company company,
        @Nullable Mail mail,
        ZoneId zone,
        Locale locale) {

    /**
     * Where the pages are served.
     *
     * @param publicUrl how browsers reach the product, when a proxy stands before it; {@code null}: host and port
     * @param trustedProxy address whose X-Forwarded-For is believed; {@code null}: none
     * @param metricsToken by which /metrics may be read from elsewhere than this machine; {@code null}: not at all
     */
    public record Http(
            String host,
            int port,
            @Nullable String publicUrl,
            @Nullable String trustedProxy,
            @Nullable String metricsToken) {

        /** Whether browsers come by https, so that cookies may insist on it. */
        public boolean secure() {
            return publicUrl != null && publicUrl.startsWith("https://");
        }

        /** The address to print and to put into links. */
        public String address() {
            if (publicUrl != null) return publicUrl.replaceAll("/+$", "");
            var shown = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
            return "http://" + (shown.contains(":") ? "[" + shown + "]" : shown) + ":" + port;
        }
    }

    /**
     * How much files that people send may take.
     *
     * @param largest bytes of one file
     * @param spare bytes of the disk that files leave free
     */
    public record FileLimits(long largest, long spare) {

        private static final long MEGABYTE = 1_048_576;

        public static FileLimits usual() {
            return ofMegabytes(50, 1024);
        }

        public static FileLimits ofMegabytes(int largest, int spare) {
            return new FileLimits(largest * MEGABYTE, spare * MEGABYTE);
        }
    }

    /** An external PostgreSQL. */
    public record Database(String url, String user, String password) {
        /** Never shows the password in a log. */
        @Override
        public String toString() {
            return url + " as " + user;
        }
    }

    /** The first administrator. */
    public record Administrator(String login, String password) {
        /** Never shows the password in a log. */
        @Override
        public String toString() {
            return login;
        }
    }

    /**
     * A telephone exchange whose calls are captured.
     *
     * @param name short, for the screen and as part of every call's key
     * @param zone of the exchange's own clock
     * @param extensions matches the channel name of a telephone of the office, its first group is the extension; {@code null}:
     *     telephones have 2 to 5 digits
     * @param trunks matches the channel name of a line to the provider, its first group is the line's name; {@code null}: what
     *     is no telephone
     * @param recordings where its recordings are; {@code null}: nowhere
     * @param dialling how calls are placed there
     * @param records where it writes down its own calls; {@code null}: nowhere that could be read
     */
    public record Pbx(
            String name,
            String host,
            int port,
            String user,
            String secret,
            ZoneId zone,
            @Nullable Pattern extensions,
            @Nullable Pattern trunks,
            @Nullable Recordings recordings,
            Dialling dialling,
            @Nullable Records records) {
        /** Never shows the secret in a log. */
        @Override
        public String toString() {
            return name + " at " + host + ":" + port;
        }
    }

    /**
     * Where an exchange keeps the recordings of calls.
     *
     * @param place a folder, or an address of http or https
     * @param name pattern of the file's name for an exchange that does not tell it; {@code null}: it does
     */
    public record Recordings(String place, @Nullable String name) {
        public boolean isOnTheWeb() {
            return place.matches("https?://.*");
        }

        /** Never shows a password in a log. */
        @Override
        public String toString() {
            return place.replaceAll("//[^/]*@", "//");
        }
    }

    /**
     * How calls are placed at a telephone exchange.
     *
     * @param context of its dialplan in which a telephone of the office dials
     * @param channel the channel of a telephone, with <code>{extension}</code> in the place of its number
     */
    public record Dialling(String context, String channel) {
        /** As most exchanges have it. */
        public static Dialling usual() {
            return new Dialling("from-internal", "PJSIP/{extension}");
        }
    }

    /**
     * Where an exchange writes down its own calls: files, or the tables of a database.
     *
     * @param tables {@code null}: files
     * @param cdr file of call detail records
     * @param cel file of the channel event log
     * @param cdrColumns order of the columns in {@code cdr}; {@code null}: by its first line, else as Asterisk writes them
     * @param celColumns the same of {@code cel}
     * @param otherEncoding of lines that are no UTF-8
     */
    public record Records(
            @Nullable RecordTables tables,
            @Nullable Path cdr,
            @Nullable Path cel,
            @Nullable List<String> cdrColumns,
            @Nullable List<String> celColumns,
            Charset otherEncoding) {}

    /**
     * Tables into which an exchange writes down its own calls.
     *
     * @param address of the database as JDBC writes it, with user and password
     * @param cdr the table of call detail records, if it is there
     * @param cel the table of the channel event log, if it is there
     */
    public record RecordTables(String address, String cdr, String cel) {
        /** Never shows the password in a log. */
        @Override
        public String toString() {
            return cdr + ", " + cel;
        }
    }

    /**
     * A mail server.
     *
     * @param user {@code null}: no login
     * @param from sender of every message
     * @param tls how the connection is protected: {@code starttls}, {@code ssl} or {@code none}
     */
    public record Mail(
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            String from,
            String tls) {
        /** Never shows the password in a log. */
        @Override
        public String toString() {
            return host + ":" + port + " from " + from;
        }
    }

    /**
     * Who uses this installation.
     *
     * @param numbering how numbers are dialled where it is
     * @param currency of its orders and their payments
     */
    public record Company(String name, NumberingPlan numbering, Currency currency) {}
}
