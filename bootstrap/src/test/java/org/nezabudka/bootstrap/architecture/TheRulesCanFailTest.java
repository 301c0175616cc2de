package org.nezabudka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nezabudka.adapter.persistence.planted.PersistenceThatSins;
import org.nezabudka.adapter.web.planted.WebThatSins;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.planted.ApplicationThatSins;
import org.nezabudka.domain.planted.first.DomainThatSins;
import org.nezabudka.domain.planted.second.OtherFeature;

/** A rule that never failed proves nothing: each is shown classes planted to break it. */
class TheRulesCanFailTest {

    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importClasses(
                    DomainThatSins.class,
                    OtherFeature.class,
                    ApplicationThatSins.class,
                    WebThatSins.class,
                    PersistenceThatSins.class,
                    Clients.class);

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                Named.of("the domain is plain Java", Rules.THE_DOMAIN_IS_PLAIN_JAVA),
                Named.of("no clock and no dice", Rules.THE_DOMAIN_HAS_NO_CLOCK_AND_NO_DICE),
                Named.of("the application knows only the domain", Rules.THE_APPLICATION_KNOWS_ONLY_THE_DOMAIN),
                Named.of("the application knows no technology", Rules.THE_APPLICATION_KNOWS_NO_TECHNOLOGY),
                Named.of("adapters meet only in the wiring", Rules.ADAPTERS_MEET_ONLY_IN_THE_WIRING),
                Named.of("no cycles between features", Rules.FEATURES_OF_THE_DOMAIN_FORM_NO_CYCLES),
                Named.of("nobody knows the wiring", Rules.NOBODY_KNOWS_THE_WIRING),
                Named.of("use cases are the only way in", Rules.USE_CASES_ARE_THE_ONLY_WAY_IN),
                Named.of("Javalin only in the web", Rules.EVERY_TECHNOLOGY_HAS_ITS_ADAPTER_JAVALIN),
                Named.of("the database only in persistence", Rules.EVERY_TECHNOLOGY_HAS_ITS_ADAPTER_DATABASE),
                Named.of("Asterisk only in telephony", Rules.EVERY_TECHNOLOGY_HAS_ITS_ADAPTER_PBX),
                Named.of("no SQL built from data", Rules.SQL_IS_NEVER_BUILT_FROM_DATA));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_broken_rule_is_noticed(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
    }
}
