package org.openguidance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the three libraries, without their tests, read once for all tests about them. */
final class Libraries {

    static final String MODEL = "org.openguidance.model..";
    static final String LOADER = "org.openguidance.loader..";
    static final String VALIDATE = "org.openguidance.validate..";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // Also where a build has another target folder than the usual one.
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.openguidance");

    private Libraries() {}

    /** The class that stands in a file of its own: itself, or the outermost class around it. */
    static JavaClass fileOf(JavaClass type) {
        return type.getEnclosingClass().map(Libraries::fileOf).orElse(type);
    }
}
