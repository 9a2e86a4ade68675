package org.openguidance.model.link;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.PartialDate;
import org.openguidance.model.RuleReference;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Wording;
import org.openguidance.model.Words;
import org.openguidance.model.Written;

/**
 * Makes values of the model by reflection: for every type a first and a second sample, in which one attribute can be
 * chosen otherwise. So a test meets every attribute, those too that are added later.
 */
final class Samples {

    /** Which of the samples of an attribute is taken. */
    enum Choice {
        FIRST,
        SECOND,
        LEFT_OUT
    }

    /** An attribute of a type. */
    record Attribute(Class<?> type, String name) {}

    /** Attributes that cannot stand together with the others; they have tests of their own. */
    private static final Set<String> APART = Set.of(
            "CodeRule.permits",
            "RuleExample.answers",
            "FactDeclaration.definition",
            "Within.calendar",
            "Exemption.unless",
            "Guidance.tailoring");

    private static final Map<String, List<Object>> SPECIAL = Map.of(
            "Guidance.language", List.of("en", "cy"),
            "Source.url", List.of("https://a.example/", "https://b.example/"));

    private final Map<Attribute, Choice> chosen;

    private Samples(Map<Attribute, Choice> chosen) {
        this.chosen = chosen;
    }

    /** The first samples of everything. */
    static Samples usual() {
        return new Samples(Map.of());
    }

    /** The first samples of everything but an attribute. */
    static Samples with(Attribute attribute, Choice choice) {
        return new Samples(Map.of(attribute, choice));
    }

    /** The attributes that make up a value of a type, places apart. */
    static List<Attribute> attributes(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(part -> part.getType() != Origin.class)
                    .map(part -> new Attribute(type, part.getName()))
                    .filter(Samples::isUsual)
                    .toList();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() != SourceLocation.class)
                .filter(method -> setter(type, method).isPresent())
                .map(method -> new Attribute(type, method.getName()))
                .filter(Samples::isUsual)
                .toList();
    }

    private static boolean isUsual(Attribute attribute) {
        return !APART.contains(attribute.type().getSimpleName() + "." + attribute.name());
    }

    /** A sample of a type. */
    <T> T of(Class<T> type) {
        return type.cast(of(type, 0));
    }

    private Object of(Type type, int which) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, which);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class || plain == Boolean.class) {
            return which == 1;
        }
        if (plain == int.class || plain == Integer.class) {
            return 1 + which;
        }
        if (plain == DayOfWeek.class) {
            return DayOfWeek.of(6 + which);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[which];
        }
        Optional<Object> leaf = leaf(plain, which);
        return leaf.orElseGet(() -> plain.isRecord() ? record(plain, which) : built(plain, which));
    }

    private static Optional<Object> leaf(Class<?> type, int which) {
        String name = which == 0 ? "a" : "b";
        Map<Class<?>, Object> leaves = new LinkedHashMap<>();
        leaves.put(String.class, name);
        leaves.put(Id.class, Id.of(name));
        leaves.put(Wording.class, Wording.of(name));
        leaves.put(Origin.class, Origin.NONE);
        leaves.put(ZoneId.class, ZoneId.of(which == 0 ? "Europe/London" : "Europe/Paris"));
        leaves.put(LocalDate.class, LocalDate.of(2026, 1, 1 + which));
        leaves.put(TimePoint.class, TimePoint.of(LocalDate.of(2026, 1, 1 + which)));
        leaves.put(PartialDate.class, PartialDate.of("202" + which));
        leaves.put(RuleReference.class, RuleReference.of(name));
        leaves.put(Written.class, Written.of(name));
        leaves.put(Words.class, Words.of(name));
        leaves.put(Operand.class, Operand.of(name));
        leaves.put(Condition.class, Condition.is(name));
        leaves.put(FactType.class, which == 0 ? FactType.text() : FactType.number());
        leaves.put(Definition.class, new Definition.Is(Condition.is(name)));
        return Optional.ofNullable(leaves.get(type));
    }

    private Object ofGeneric(ParameterizedType type, int which) {
        Type inner = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return Optional.of(of(inner, which));
        }
        if (type.getRawType() == List.class) {
            return which == 0 ? List.of(of(inner, 0), of(inner, 1)) : List.of(of(inner, 1), of(inner, 0));
        }
        if (type.getRawType() == Set.class) {
            return Set.of(of(inner, which));
        }
        return Map.of(of(inner, 0), of(type.getActualTypeArguments()[1], which));
    }

    private Object record(Class<?> type, int which) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            Attribute attribute = new Attribute(type, parts[at].getName());
            values[at] = value(attribute, parts[at].getGenericType(), which);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("no sample of " + type, wrong);
        }
    }

    private Object built(Class<?> type, int which) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (Method method : type.getMethods()) {
                Optional<Method> setter = setter(type, method);
                if (setter.isPresent() && method.getReturnType() != SourceLocation.class) {
                    Attribute attribute = new Attribute(type, method.getName());
                    setter.get().invoke(builder, value(attribute, method.getGenericReturnType(), which));
                }
            }
            Method build = builder.getClass().getMethod("build");
            return build.invoke(builder);
        } catch (InvocationTargetException wrong) {
            throw new IllegalStateException("no sample of " + type + ": " + wrong.getCause(), wrong);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("no sample of " + type, wrong);
        }
    }

    private Object value(Attribute attribute, Type type, int which) {
        Choice choice = chosen.getOrDefault(attribute, isUsual(attribute) ? Choice.FIRST : Choice.LEFT_OUT);
        if (choice == Choice.LEFT_OUT && type instanceof ParameterizedType generic) {
            return empty((Class<?>) generic.getRawType());
        }
        int sample = (which + (choice == Choice.SECOND ? 1 : 0)) % 2;
        List<Object> special = SPECIAL.get(attribute.type().getSimpleName() + "." + attribute.name());
        if (special != null) {
            Object found = special.get(sample);
            return type instanceof ParameterizedType ? Optional.of(found) : found;
        }
        return of(type, sample);
    }

    private static Object empty(Class<?> container) {
        if (container == Optional.class) {
            return Optional.empty();
        }
        if (container == List.class) {
            return new ArrayList<>();
        }
        return container == Set.class ? Set.of() : Map.of();
    }

    /** The method of a type's builder that sets what a method gives, if it does. */
    private static Optional<Method> setter(Class<?> type, Method attribute) {
        if (Modifier.isStatic(attribute.getModifiers()) || attribute.getParameterCount() > 0) {
            return Optional.empty();
        }
        String name = attribute.getName();
        String capital = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        Class<?> value = attribute.getReturnType();
        try {
            Class<?> builder = type.getMethod("builder").getReturnType();
            return Arrays.stream(builder.getMethods())
                    .filter(method -> method.getParameterCount() == 1)
                    .filter(method -> method.getName().equals("addAll" + capital)
                            || method.getName().equals("putAll" + capital)
                            || (method.getName().equals(name) && method.getParameterTypes()[0].isAssignableFrom(value)))
                    .findFirst();
        } catch (NoSuchMethodException noBuilder) {
            return Optional.empty();
        }
    }
}
