package org.nezabudka.domain.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain entry by entry, oldest first, and remembers the first break. One object serves one walk; it needs no memory
 * beyond the last hash.
 */
public final class AuditVerification {

    private final long head;
    private final String headHash;
    private long expected = 1;
    private String previous = AuditChain.START;
    private @Nullable Break firstBreak;

    /**
     * The first place where the chain does not hold.
     *
     * @param sequence place of the bad row, or of the first missing one
     */
    public record Break(long sequence, Kind kind) {}

    /** What is wrong there. */
    public enum Kind {
        /** A row was removed, inserted or moved. */
        OUT_OF_SEQUENCE,
        /** The row does not build on the one before it. */
        PREVIOUS_DIFFERS,
        /** The row says something else than when it was written. */
        CONTENT_CHANGED,
        /** The changed values are others than when they were written. */
        VALUES_CHANGED,
        /** Rows at the end are gone: the chain ends before its recorded head. */
        CUT_OFF
    }

    /**
     * A row as it is stored.
     *
     * @param salt {@code null} once the values were erased by law; then only the digest is checked
     */
    public record Row(
            long sequence, AuditEntry entry, @Nullable String salt, String digest, String previous, String hash) {}

    /**
     * Begins a walk.
     *
     * @param head sequence of the last row that was ever written, as recorded apart from the rows; rows after it are newer
     * @param headHash hash of that row, recorded there, too: a last row that was rewritten together with its own hash shows
     */
    public AuditVerification(long head, String headHash) {
        this.head = head;
        this.headHash = headHash;
    }

    public void next(Row row) {
        if (firstBreak != null) return;
        var salt = row.salt();
        if (row.sequence() != expected) {
            firstBreak = new Break(Math.min(expected, row.sequence()), Kind.OUT_OF_SEQUENCE);
        } else if (!row.previous().equals(previous)) {
            firstBreak = new Break(row.sequence(), Kind.PREVIOUS_DIFFERS);
        } else if (salt != null && !AuditChain.digestOf(row.entry(), salt).equals(row.digest())) {
            firstBreak = new Break(row.sequence(), Kind.VALUES_CHANGED);
        } else if (!AuditChain.hash(row.sequence(), row.previous(), row.entry(), row.digest())
                .equals(row.hash())) {
            firstBreak = new Break(row.sequence(), Kind.CONTENT_CHANGED);
        } else if (row.sequence() == head && !row.hash().equals(headHash)) {
            firstBreak = new Break(row.sequence(), Kind.CONTENT_CHANGED);
        } else {
            previous = row.hash();
            expected++;
        }
    }

    /** Ends the walk. */
    public Optional<Break> end() {
        if (firstBreak == null && expected - 1 < head) firstBreak = new Break(expected, Kind.CUT_OFF);
        return Optional.ofNullable(firstBreak);
    }

    /** How many rows held so far. */
    public long verified() {
        return expected - 1;
    }
}
