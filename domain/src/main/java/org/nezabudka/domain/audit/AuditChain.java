package org.nezabudka.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The chain that ties every audit entry to the one before it: hash = SHA-256(previous hash ‖ canonical entry). Whoever changes,
 * removes, inserts or reorders an entry breaks it at a place that {@link AuditVerification} names.
 *
 * <p>The changes take part through a salted digest only, so that personal values can be erased by law (152-ФЗ) without breaking
 * the chain: salt and values go, the digest stays.
 */
public final class AuditChain {

    /** The hash before the first entry. */
    public static final String START = "0".repeat(64);

    private AuditChain() {}

    /** Digest of the changed values, hidden by the salt. */
    public static String digestOf(AuditEntry entry, String salt) {
        var text = new StringBuilder();
        append(text, salt);
        for (var change : new TreeMap<>(entry.changes()).entrySet()) {
            append(text, change.getKey());
            append(text, change.getValue().before());
            append(text, change.getValue().after());
        }
        return sha256(text.toString());
    }

    /**
     * The hash of the entry at a place of the chain.
     *
     * @param sequence place in the chain, from 1 without gaps
     * @param previous hash of the entry before, {@link #START} for the first
     * @param digest of the changes, see {@link #digestOf}
     */
    public static String hash(long sequence, String previous, AuditEntry entry, String digest) {
        var text = new StringBuilder();
        append(text, previous);
        append(text, Long.toString(sequence));
        // Microseconds: what the database keeps of an instant.
        append(text, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at())));
        append(text, entry.actorId());
        append(text, entry.actorName());
        append(text, entry.act());
        append(text, entry.entity());
        append(text, entry.entityId());
        append(text, entry.outcome().name());
        append(text, entry.origin());
        append(text, digest);
        // Only where there is somebody: entries written before deputies were known keep their hashes.
        var absent = entry.onBehalfOf();
        if (absent != null) {
            append(text, absent.id());
            append(text, absent.name());
        }
        return sha256(text.toString());
    }

    /** Each part with its length before it, so that no two different entries read alike. */
    private static void append(StringBuilder text, @Nullable String part) {
        if (part == null) text.append("-;");
        else text.append(part.length()).append(':').append(part).append(';');
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
