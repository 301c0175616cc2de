package org.nezabudka.bootstrap.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.nezabudka",
        importOptions = {ImportOption.DoNotIncludeTests.class, TheArchitectureHoldsTest.WithoutTestJars.class})
class TheArchitectureHoldsTest {

    /** In a packaged build the tests of other modules come as jars. */
    static final class WithoutTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule the_domain_is_plain_java = Rules.THE_DOMAIN_IS_PLAIN_JAVA;

    @ArchTest
    static final ArchRule the_domain_has_no_clock_and_no_dice = Rules.THE_DOMAIN_HAS_NO_CLOCK_AND_NO_DICE;

    @ArchTest
    static final ArchRule the_application_knows_only_the_domain = Rules.THE_APPLICATION_KNOWS_ONLY_THE_DOMAIN;

    @ArchTest
    static final ArchRule the_application_knows_no_technology = Rules.THE_APPLICATION_KNOWS_NO_TECHNOLOGY;

    @ArchTest
    static final ArchRule adapters_meet_only_in_the_wiring = Rules.ADAPTERS_MEET_ONLY_IN_THE_WIRING;

    @ArchTest
    static final ArchRule features_of_the_domain_form_no_cycles = Rules.FEATURES_OF_THE_DOMAIN_FORM_NO_CYCLES;

    @ArchTest
    static final ArchRule nobody_knows_the_wiring = Rules.NOBODY_KNOWS_THE_WIRING;

    @ArchTest
    static final ArchRule use_cases_are_the_only_way_in = Rules.USE_CASES_ARE_THE_ONLY_WAY_IN;

    @ArchTest
    static final ArchRule only_the_web_adapter_knows_javalin = Rules.EVERY_TECHNOLOGY_HAS_ITS_ADAPTER_JAVALIN;

    @ArchTest
    static final ArchRule only_the_persistence_adapter_knows_the_database =
            Rules.EVERY_TECHNOLOGY_HAS_ITS_ADAPTER_DATABASE;

    @ArchTest
    static final ArchRule only_the_telephony_adapter_knows_asterisk = Rules.EVERY_TECHNOLOGY_HAS_ITS_ADAPTER_PBX;

    @ArchTest
    static final ArchRule sql_is_never_built_from_data = Rules.SQL_IS_NEVER_BUILT_FROM_DATA;
}
