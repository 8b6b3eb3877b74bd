package org.teteatete.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

/** The face is thin: it calls services, and knows neither tables nor entities (<i>architecture.md</i>). */
@AnalyzeClasses(packages = "org.teteatete", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule pages_and_resources_use_no_table = noClasses()
            .that()
            .resideInAPackage("org.teteatete.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.teteatete.*.persistence..");

    @ArchTest
    static final ArchRule entities_never_reach_a_page_or_a_resource = noClasses()
            .that()
            .resideInAPackage("org.teteatete.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule the_parts_of_the_face_do_not_depend_on_each_other_in_circles =
            slices().matching("org.teteatete.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_every_feature_takes_from_knows_none = noClasses()
            .that()
            .resideInAnyPackage("org.teteatete.web.table..", "org.teteatete.web.print..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.teteatete..")
                    .and(not(resideInAnyPackage(
                            "org.teteatete.shared..", "org.teteatete.web.table..", "org.teteatete.web.print.."))));

    @ArchTest
    static final ArchRule no_other_part_leans_on_the_pages_of_coverage = noClasses()
            .that()
            .resideOutsideOfPackage("org.teteatete.web.coverage..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.teteatete.web.coverage..");

    @ArchTest
    static final ArchRule the_application_does_not_know_its_face = noClasses()
            .that()
            .resideOutsideOfPackage("org.teteatete.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.teteatete.web..");
}
