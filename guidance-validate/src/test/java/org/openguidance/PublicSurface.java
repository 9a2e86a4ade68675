package org.openguidance;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What hosts can see of a class: what it extends, its public and protected members, and the types that these name. */
final class PublicSurface {

    static final DescribedPredicate<JavaClass> VISIBLE_TO_HOSTS =
            DescribedPredicate.describe("hosts can see", PublicSurface::isVisible);

    private PublicSurface() {}

    static ArchCondition<JavaClass> notShowTypes(DescribedPredicate<JavaClass> hidden) {
        return new ArchCondition<>("not show types " + hidden.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                typesAbove(type).filter(hidden).forEach(shown -> events.add(shows(type, type, shown)));
                for (JavaMember member : type.getMembers()) {
                    if (isOpen(member)) {
                        typesIn(member).filter(hidden).forEach(shown -> events.add(shows(type, member, shown)));
                    }
                }
            }
        };
    }

    private static ConditionEvent shows(JavaClass type, HasDescription part, JavaClass shown) {
        return SimpleConditionEvent.violated(type, part.getDescription() + " shows " + shown.getName());
    }

    private static boolean isVisible(JavaClass type) {
        return isOpen(type)
                && type.getEnclosingClass().map(PublicSurface::isVisible).orElse(true);
    }

    private static boolean isOpen(HasModifiers part) {
        return (part.getModifiers().contains(JavaModifier.PUBLIC)
                        || part.getModifiers().contains(JavaModifier.PROTECTED))
                && !part.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<JavaClass> typesAbove(JavaClass type) {
        return raw(Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(types -> types));
    }

    private static Stream<JavaClass> typesIn(JavaMember member) {
        if (member instanceof JavaField field) {
            return raw(Stream.of(field.getType()));
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.concat(
                unit.getExceptionTypes().stream(),
                raw(Stream.of(
                                Stream.of(unit.getReturnType()),
                                unit.getParameterTypes().stream(),
                                unit.getTypeParameters().stream())
                        .flatMap(types -> types)));
    }

    private static Stream<JavaClass> raw(Stream<? extends JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }
}
