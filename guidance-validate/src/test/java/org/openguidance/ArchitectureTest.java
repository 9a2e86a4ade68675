package org.openguidance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openguidance.Libraries.CLASSES;
import static org.openguidance.Libraries.LOADER;
import static org.openguidance.Libraries.MODEL;
import static org.openguidance.Libraries.VALIDATE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the three libraries may lean on one another and on the libraries of others. */
class ArchitectureTest {

    private static final String IMMUTABLES = "org.immutables..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String JSPECIFY = "org.jspecify..";
    private static final String RE2J = "com.google.re2j..";
    private static final String SNAKEYAML = "org.yaml.snakeyaml..";

    @Test
    void all_three_libraries_are_looked_at() {
        for (String library : Set.of(MODEL, LOADER, VALIDATE)) {
            assertTrue(CLASSES.stream().anyMatch(resideInAnyPackage(library)), () -> "no class of " + library);
        }
    }

    @Test
    void model_needs_nothing_but_the_jdk() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODEL, "java..", "javax.crypto..", IMMUTABLES, JSPECIFY)
                .because("a host can describe guidance in code with no other library on its class path")
                .check(CLASSES);
    }

    @Test
    void loader_does_not_know_validate() {
        noClasses()
                .that()
                .resideInAPackage(LOADER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(VALIDATE)
                .because("guidance can be loaded, shown and edited where nothing is checked against it")
                .check(CLASSES);
    }

    @Test
    void validate_does_not_know_loader() {
        noClasses()
                .that()
                .resideInAPackage(VALIDATE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LOADER)
                .because("a host that builds guidance in code has no YAML library on its class path")
                .check(CLASSES);
    }

    @Test
    void only_the_loader_knows_yaml_and_it_in_one_class() {
        noClasses()
                .that()
                .resideOutsideOfPackage(LOADER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SNAKEYAML)
                .because("YAML is one way among others to write guidance")
                .check(CLASSES);
        assertEquals(
                1,
                filesThatKnow(SNAKEYAML).size(),
                () -> "one class speaks to SnakeYAML, so that it can be watched or replaced, and not "
                        + filesThatKnow(SNAKEYAML));
    }

    @Test
    void only_the_rooms_for_json_know_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.openguidance.validate.json..", "org.openguidance.validate.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JACKSON)
                .because("reading and writing JSON happens at the edge, and the rules are checked without it")
                .check(CLASSES);
    }

    @Test
    void what_hosts_see_holds_no_type_of_another_library() {
        DescribedPredicate<JavaClass> foreign = resideInAnyPackage(SNAKEYAML, JACKSON, RE2J, IMMUTABLES)
                .as("of SnakeYAML, Jackson, RE2/J or Immutables");
        classes()
                .that(PublicSurface.VISIBLE_TO_HOSTS)
                .should(PublicSurface.notShowTypes(foreign))
                .because("a host must not have to move when one of these libraries does")
                .check(CLASSES);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.openguidance.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages are steps of a pipeline, each understood without those after it")
                .check(CLASSES);
    }

    @Test
    void no_class_is_named_for_its_place_in_the_code() {
        noClasses()
                .that()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveNameMatching(".*(Impl|Utils?|Manager|Helper)")
                .because("a helper belongs to the type it helps")
                .check(CLASSES);
    }

    private static Set<String> filesThatKnow(String library) {
        return CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> resideInAnyPackage(library).test(dependency.getTargetClass())))
                .map(type -> Libraries.fileOf(type).getName())
                .collect(Collectors.toSet());
    }
}
