package org.openguidance.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How the values of this package are made: hosts see {@code Principle.builder()…build()} and no generated class. It stays
 * in the source: in the class file of the package, hosts that have no Immutables would get a warning about it from a
 * compiler that looks at annotations.
 */
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {
            "upholds:upholds",
            "unless:unless",
            "because:because",
            "leadsTo:leadsTo",
            "permits:permits"
        },
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface ValueStyle {}
