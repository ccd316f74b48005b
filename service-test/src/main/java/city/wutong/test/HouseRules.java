package city.wutong.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.springframework.stereotype.Controller;

/**
 * The house rules a machine can check. A service's test takes all of them: {@code @ArchTest static final ArchTests
 * RULES = ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {

    private static final String CONTRACTS = "city.wutong.contracts..";
    private static final String IDENTIFIER = "city.wutong.starter.aggregates.Identifier";
    /** {@code city.wutong.<service>.<capability>.web}; the starter's own package of that name is one level higher. */
    private static final String WEB = "city.wutong.*.*.web..";

    @ArchTest
    public static final ArchRule controllersArePackagePrivate = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("nobody calls a controller but the web");

    @ArchTest
    public static final ArchRule onlyMessagingAndClientsKnowTheContracts = noClasses()
            .that()
            .resideOutsideOfPackages("..messaging..", "..clients..", CONTRACTS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CONTRACTS)
            .allowEmptyShould(true)
            .because("the published language must be able to change without the capability's own");

    @ArchTest
    public static final ArchRule namesCarryNoNoise = classes()
            .should()
            .haveNameNotMatching(".*(Impl|Dto|DTO|Entity|Helper|Utils?|Manager|Processor|Exception|Service)")
            .because("a name is a word of the glossary; these suffixes say what kind of thing it is");

    @ArchTest
    public static final ArchRule webStaysInWeb = noClasses()
            .that(resideOutsideOfPackage(WEB))
            .should()
            .dependOnClassesThat(resideInAPackage(WEB))
            .allowEmptyShould(true)
            .because("requests and views belong to the address they are served at");

    @ArchTest
    public static final ArchRule capabilitiesHaveThreeSubPackagesAtMost = classes()
            .that()
            .resideInAPackage("city.wutong.*.*.*..")
            .should()
            .resideInAnyPackage(
                    "city.wutong.*.*.web", "city.wutong.*.*.messaging", "city.wutong.*.*.clients", CONTRACTS)
            .allowEmptyShould(true)
            .because("the folder list is the business; only web, messaging and clients are technical");

    @ArchTest
    public static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .andShould()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .allowEmptyShould(true)
            .because("a constructor shows what a class needs, and settings are a record");

    @ArchTest
    public static final ArchRule nothingIsPrinted = noClasses()
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("a log line has a level, a time and a trace id");

    @ArchTest
    public static final ArchRule nothingSleeps = noClasses()
            .should()
            .callMethodWhere(target(owner(type(Thread.class))).and(target(name("sleep"))))
            .because("a time that is slept is either too short or too long");

    @ArchTest
    public static final ArchRule timeIsJavaTime = noClasses()
            .that()
            .resideOutsideOfPackage("city.wutong.starter..") // which speaks to the store's driver in its own types
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\..*|java\\.text\\..*DateFormat")
            .because("a day is no instant, and a value must not change");

    @ArchTest
    public static final ArchRule identifiersAreRecords = classes()
            .that(assignableTo(IDENTIFIER))
            .and(not(INTERFACES))
            .should()
            .beRecords()
            .allowEmptyShould(true)
            .because("an identifier is its value and nothing else");

    @ArchTest
    public static final ArchRule constructorsTakeSixParametersAtMost = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should(TakeAtMost.parameters(6))
            .allowEmptyShould(true)
            .because("what needs more has more than one task");

    private HouseRules() {}
}
