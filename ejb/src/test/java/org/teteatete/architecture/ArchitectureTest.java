package org.teteatete.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.access.Unguarded;
import org.teteatete.shared.ClockProducer;
import org.teteatete.shared.RecurringWork;

/**
 * The walls between features and between the parts of a feature (<i>architecture.md</i>). ArchUnit fails a rule whose
 * patterns match nothing, so none of them can go stale unseen.
 */
@AnalyzeClasses(packages = "org.teteatete", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.teteatete.";
    private static final String SHARED = "org.teteatete.shared..";
    private static final String ACCESS = "org.teteatete.access..";
    private static final String ENCRYPTION = "org.teteatete.encryption..";
    private static final String ORGANISATION = "org.teteatete.organisation..";
    private static final String MEETING = "org.teteatete.meeting..";

    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_circles =
            slices().matching("org.teteatete.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_kernel_knows_no_feature = feature("shared").should(useOnly(SHARED));

    @ArchTest
    static final ArchRule rights_know_no_feature = feature("access").should(useOnly(SHARED, ACCESS));

    @ArchTest
    static final ArchRule encryption_knows_no_feature =
            feature("encryption").should(useOnly(SHARED, ACCESS, ENCRYPTION));

    @ArchTest
    static final ArchRule the_audit_trail_listens_and_knows_no_feature =
            feature("audit").should(useOnly(SHARED, ACCESS, ENCRYPTION, "org.teteatete.audit.."));

    @ArchTest
    static final ArchRule the_organisation_knows_no_other_feature =
            feature("organisation").should(useOnly(SHARED, ACCESS, ORGANISATION));

    @ArchTest
    static final ArchRule one_to_ones_know_the_organisation =
            feature("meeting").should(useOnly(SHARED, ACCESS, ENCRYPTION, ORGANISATION, MEETING));

    @ArchTest
    static final ArchRule the_pulse_asks_about_one_to_ones = feature("pulse")
            .should(useOnly(SHARED, ACCESS, ENCRYPTION, ORGANISATION, MEETING, "org.teteatete.pulse.."));

    @ArchTest
    static final ArchRule commitments_come_from_one_to_ones = feature("commitment")
            .should(useOnly(SHARED, ACCESS, ENCRYPTION, ORGANISATION, MEETING, "org.teteatete.commitment.."));

    @ArchTest
    static final ArchRule improvement_plans_come_from_one_to_ones = feature("improvement")
            .should(useOnly(SHARED, ACCESS, ENCRYPTION, ORGANISATION, MEETING, "org.teteatete.improvement.."));

    @ArchTest
    static final ArchRule coverage_reads_what_it_counts = feature("coverage")
            .should(useOnly(SHARED, ACCESS, ENCRYPTION, ORGANISATION, MEETING, "org.teteatete.coverage.."));

    @ArchTest
    static final ArchRule hr_files_write_through_organisation_and_meeting =
            feature("hris").should(useOnly(SHARED, ACCESS, ORGANISATION, MEETING, "org.teteatete.hris.."));

    @ArchTest
    static final ArchRule nothing_knows_the_demonstration = noClasses()
            .that()
            .resideOutsideOfPackage("org.teteatete.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.teteatete.demo..");

    @ArchTest
    static final ArchRule nobody_reaches_into_the_tables_of_another_feature = classes()
            .that()
            .resideInAPackage("org.teteatete.*.persistence..")
            .should(beUsedByTheirFeatureAlone())
            .because("a feature offers its application, and keeps how it stores things to itself");

    @ArchTest
    static final ArchRule entities_stay_in_their_feature =
            classes().that().areAnnotatedWith(Entity.class).should(beUsedByTheirFeatureAlone());

    @ArchTest
    static final ArchRule the_domain_is_plain_java = noClasses()
            .that()
            .resideInAPackage("org.teteatete.*.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..", "jakarta.enterprise..", "jakarta.inject..", "jakarta.ws.rs..", "jakarta.faces..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName(EntityManager.class.getName());

    @ArchTest
    static final ArchRule the_domain_calls_no_service = noClasses()
            .that()
            .resideInAPackage("org.teteatete.*.domain..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Stateless.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.teteatete.*.persistence..", "org.teteatete.*.batch..", "org.teteatete.*.csv..");

    @ArchTest
    static final ArchRule only_persistence_holds_an_entity_manager = noClasses()
            .that()
            .resideOutsideOfPackage("org.teteatete.*.persistence..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(EntityManager.class.getName());

    @ArchTest
    static final ArchRule this_module_has_no_face = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule there_is_one_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ClockProducer.class.getName())
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule a_timer_that_fails_goes_on = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should()
            .beDeclaredInClassesThat(describe(
                    "have RecurringWork around them",
                    type -> type.tryGetAnnotationOfType(Interceptors.class)
                            .map(around -> List.of(around.value()).contains(RecurringWork.class))
                            .orElse(false)));

    @ArchTest
    static final ArchRule nothing_is_looked_up_behind_the_back =
            noClasses().should().dependOnClassesThat().areAssignableTo(CDI.class);

    @ArchTest
    static final ArchRule entities_change_by_their_own_verbs = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .and(describe("are not woven in", field -> !field.getName().startsWith("_persistence_")))
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule every_use_case_says_who_may_call_it = methods()
            .that()
            .areDeclaredInClassesThat(describe(
                    "are services",
                    type -> type.isAnnotatedWith(Stateless.class)
                            && type.getPackageName().startsWith(ROOT)))
            .and()
            .arePublic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(sayWhoMayCallThem());

    @ArchTest
    static final ArchRule singletons_are_for_start_up_and_timers =
            classes().that().areAnnotatedWith(Singleton.class).should().beAnnotatedWith(jakarta.ejb.Startup.class);

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction feature(String name) {
        return classes().that().resideInAPackage(ROOT + name + "..");
    }

    /** Classes of ours in these packages, and everything that is not ours. */
    private static ArchCondition<JavaClass> useOnly(String... packages) {
        DescribedPredicate<JavaClass> allowed = JavaClass.Predicates.resideInAnyPackage(packages)
                .or(describe("not ours", type -> !type.getPackageName().startsWith(ROOT)));
        return com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat(allowed);
    }

    private static ArchCondition<JavaClass> beUsedByTheirFeatureAlone() {
        return new ArchCondition<>("be used by their feature alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !feature(use.getOriginClass()).equals(feature(type)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("be guarded by @Permit, or say why they are not") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(Permit.class)
                        || method.isAnnotatedWith(Unguarded.class)
                        || method.getOwner().isAnnotatedWith(Permit.class)
                        || method.getOwner().isAnnotatedWith(Unguarded.class);
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
