package org.openguidance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds JSON to a schema, as far as the schemas in {@code docs} go; a keyword that it does not know is an error. */
final class JsonSchema {

    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$ref",
            "$defs",
            "title",
            "description",
            "type",
            "enum",
            "const",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "oneOf",
            "minimum");

    private final Map<String, Object> definitions;
    private final Object root;

    private JsonSchema(Object root) {
        this.root = root;
        this.definitions = JsonTree.object(JsonTree.object(root).get("$defs"));
    }

    /** The schema with this name, from {@code docs} beside or above the working folder. */
    static JsonSchema read(String name) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("docs").resolve(name))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IOException("there is no docs/" + name);
        }
        return new JsonSchema(
                JsonTree.read(Files.readString(folder.resolve("docs").resolve(name))));
    }

    /** What is wrong with some JSON. */
    List<String> faults(Object value) {
        List<String> faults = new ArrayList<>();
        check(root, value, "", faults);
        return faults;
    }

    private void check(Object written, Object value, String path, List<String> faults) {
        Map<String, Object> schema = JsonTree.object(written);
        if (!KEYWORDS.containsAll(schema.keySet())) {
            throw new IllegalStateException("the schema has a keyword that is not known here: " + schema.keySet());
        }
        if (schema.get("$ref") instanceof String reference) {
            check(definition(reference), value, path, faults);
        }
        if (schema.get("type") instanceof String type && !isOfType(type, value)) {
            faults.add(path + " is no " + type + " but " + value);
        }
        if (schema.get("enum") instanceof List<?> values && !values.contains(value)) {
            faults.add(path + " is not one of " + values + " but " + value);
        }
        if (schema.containsKey("const") && !schema.get("const").equals(value)) {
            faults.add(path + " is not " + schema.get("const") + " but " + value);
        }
        if (schema.get("minimum") instanceof Long least && value instanceof Long number && number < least) {
            faults.add(path + " is below " + least);
        }
        if (schema.get("oneOf") instanceof List<?> forms) {
            oneOf(forms, value, path, faults);
        }
        if (value instanceof Map<?, ?> fields) {
            object(schema, fields, path, faults);
        }
        if (value instanceof List<?> items && schema.containsKey("items")) {
            for (int at = 0; at < items.size(); at++) {
                check(schema.get("items"), items.get(at), path + "[" + at + "]", faults);
            }
        }
    }

    private Object definition(String reference) {
        Object found = definitions.get(reference.substring("#/$defs/".length()));
        if (found == null) {
            throw new IllegalStateException("the schema has no " + reference);
        }
        return found;
    }

    private void oneOf(List<?> forms, Object value, String path, List<String> faults) {
        List<String> all = new ArrayList<>();
        int fitting = 0;
        for (Object form : forms) {
            List<String> found = new ArrayList<>();
            check(form, value, path, found);
            fitting += found.isEmpty() ? 1 : 0;
            all.addAll(found);
        }
        if (fitting != 1) {
            faults.add(path + " fits " + fitting + " of its forms: " + all);
        }
    }

    private void object(Map<String, Object> schema, Map<?, ?> fields, String path, List<String> faults) {
        if (schema.get("required") instanceof List<?> required) {
            required.stream()
                    .filter(name -> !fields.containsKey(name))
                    .forEach(name -> faults.add(path + " lacks " + name));
        }
        Map<String, Object> known = JsonTree.object(schema.getOrDefault("properties", Map.of()));
        Object others = schema.getOrDefault("additionalProperties", true);
        fields.forEach((name, value) -> {
            String inner = path + "/" + name;
            if (known.containsKey(name)) {
                check(known.get(name), value, inner, faults);
            } else if (others instanceof Map<?, ?>) {
                check(others, value, inner, faults);
            } else if (others.equals(false)) {
                faults.add(inner + " is not in the schema");
            }
        });
    }

    private static boolean isOfType(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Long;
            default -> throw new IllegalStateException("the schema has a type that is not known here: " + type);
        };
    }
}
