package org.nezabudka.domain.planted.first;

import java.nio.file.Path;
import java.time.Instant;
import org.nezabudka.domain.planted.second.OtherFeature;

/** Breaks every rule of the domain, to prove that the rules can fail. */
public class DomainThatSins {

    public Instant now() {
        return Instant.now();
    }

    public Path file() {
        return Path.of("somewhere");
    }

    public OtherFeature other() {
        return new OtherFeature();
    }
}
