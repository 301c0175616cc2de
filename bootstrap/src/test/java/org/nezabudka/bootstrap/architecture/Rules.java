package org.nezabudka.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The architecture in sentences that the build checks. */
final class Rules {

    static final String DOMAIN = "org.nezabudka.domain..";
    static final String APPLICATION = "org.nezabudka.application..";

    /** Ports that a driving adapter may know, because they only tell what is going on. */
    private static final Set<String> OPEN_PORTS =
            Set.of("GapWatch", "ListenerLease", "LiveSubscriptions", "PbxLine", "Transactions", "UnreadableCalls");

    private Rules() {}

    static final ArchRule THE_DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    DOMAIN,
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "java.security..",
                    "java.nio.charset..",
                    "org.jspecify..");

    static final ArchRule THE_DOMAIN_HAS_NO_CLOCK_AND_NO_DICE = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .callMethodWhere(describe("time or chance comes from nowhere", Rules::readsClockOrRollsDice));

    static final ArchRule THE_APPLICATION_KNOWS_ONLY_THE_DOMAIN = classes()
            .that()
            .resideInAPackage(APPLICATION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN, APPLICATION, "java..", "org.jspecify..");

    static final ArchRule THE_APPLICATION_KNOWS_NO_TECHNOLOGY = noClasses()
            .that()
            .resideInAPackage(APPLICATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.net..", "javax..");

    static final ArchRule ADAPTERS_MEET_ONLY_IN_THE_WIRING =
            slices().matching("org.nezabudka.adapter.(*)..").should().notDependOnEachOther();

    static final ArchRule FEATURES_OF_THE_DOMAIN_FORM_NO_CYCLES =
            slices().matching("org.nezabudka.domain.(**)").should().beFreeOfCycles();

    static final ArchRule NOBODY_KNOWS_THE_WIRING = noClasses()
            .that()
            .resideOutsideOfPackage("org.nezabudka.bootstrap..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.nezabudka.bootstrap..");

    static final ArchRule USE_CASES_ARE_THE_ONLY_WAY_IN = noClasses()
            .that()
            .resideInAnyPackage("org.nezabudka.adapter.web..", "org.nezabudka.adapter.telephony..")
            .should()
            .callMethodWhere(describe("asks a driven port itself", call -> isDrivenPort(call.getTargetOwner())));

    static final ArchRule EVERY_TECHNOLOGY_HAS_ITS_ADAPTER_JAVALIN =
            onlyIn("org.nezabudka.adapter.web..", "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

    static final ArchRule EVERY_TECHNOLOGY_HAS_ITS_ADAPTER_DATABASE = onlyIn(
            "org.nezabudka.adapter.persistence..", "org.jdbi..", "org.postgresql..", "liquibase..", "com.zaxxer..");

    static final ArchRule EVERY_TECHNOLOGY_HAS_ITS_ADAPTER_PBX =
            onlyIn("org.nezabudka.adapter.telephony..", "org.asteriskjava..");

    static final ArchRule SQL_IS_NEVER_BUILT_FROM_DATA = noClasses()
            .should()
            .callMethodWhere(describe(
                    "Jdbi's define puts text into SQL unescaped",
                    call -> call.getTargetOwner().getName().startsWith("org.jdbi")
                            && call.getName().startsWith("define")));

    private static ArchRule onlyIn(String home, String... technology) {
        return noClasses()
                .that()
                // The wiring hands connections from one adapter to another, and the benchmark measures below the
                // adapters.
                .resideOutsideOfPackages(home, "org.nezabudka.bootstrap..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technology);
    }

    private static boolean readsClockOrRollsDice(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var name = call.getName();
        boolean clock = owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
        boolean dice = owner.equals("java.util.UUID") && name.equals("randomUUID")
                || owner.equals("java.lang.Math") && name.equals("random")
                || owner.startsWith("java.util.random.")
                || owner.equals("java.util.Random")
                || owner.equals("java.security.SecureRandom");
        return clock || dice;
    }

    /** Interfaces of the application are its driven ports; its use cases are classes. An adapter may implement one. */
    private static boolean isDrivenPort(JavaClass type) {
        return type.getPackageName().startsWith("org.nezabudka.application")
                && type.isInterface()
                && type.isTopLevelClass()
                && !OPEN_PORTS.contains(type.getSimpleName());
    }
}
