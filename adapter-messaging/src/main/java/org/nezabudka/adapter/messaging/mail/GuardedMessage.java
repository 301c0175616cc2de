package org.nezabudka.adapter.messaging.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.regex.Pattern;

/**
 * A message whose headers all pass one guard. A line end inside of a value would begin a new header ({@code Bcc:} to everybody), and
 * the library writes whatever it is given.
 */
final class GuardedMessage extends MimeMessage {

    /** How long values are continued on the next line; the library does so itself. */
    private static final Pattern FOLDS = Pattern.compile("\r\n[ \t]");

    private final String id;

    /** @param id of every attempt to send this message */
    GuardedMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    public void setHeader(String name, String value) throws MessagingException {
        super.setHeader(guarded(name), guarded(value));
    }

    @Override
    public void addHeader(String name, String value) throws MessagingException {
        super.addHeader(guarded(name), guarded(value));
    }

    @Override
    public void addHeaderLine(String line) throws MessagingException {
        super.addHeaderLine(guarded(line));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static String guarded(String text) throws ForbiddenSign {
        var unfolded = FOLDS.matcher(text).replaceAll(" ");
        if (unfolded.chars()
                .anyMatch(
                        sign -> (Character.isISOControl(sign) && sign != '\t') || sign == '\u2028' || sign == '\u2029'))
            throw new ForbiddenSign();
        return text;
    }

    /** A header holds what no header may hold. The text is not repeated: it may be a secret. */
    static final class ForbiddenSign extends MessagingException {

        private static final long serialVersionUID = 1L;

        ForbiddenSign() {
            super("A control character in a header is not sent");
        }
    }
}
