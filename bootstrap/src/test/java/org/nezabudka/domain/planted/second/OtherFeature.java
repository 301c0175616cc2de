package org.nezabudka.domain.planted.second;

import org.nezabudka.domain.planted.first.DomainThatSins;

/** The other half of a cycle between features. */
public class OtherFeature {

    public DomainThatSins back() {
        return new DomainThatSins();
    }
}
