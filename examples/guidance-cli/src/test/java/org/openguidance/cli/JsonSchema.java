package org.openguidance.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds JSON to a schema, as far as the schemas in {@code docs} go; a keyword that it does not know is an error. */
final class JsonSchema {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
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

    private final JsonNode root;

    private JsonSchema(JsonNode root) {
        this.root = root;
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
        return new JsonSchema(parse(Files.readString(folder.resolve("docs").resolve(name))));
    }

    /** Reads JSON with nothing behind it. */
    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** What is wrong with some JSON. */
    List<String> faults(JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(root, value, "", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!KEYWORDS.contains(keyword)) {
                throw new IllegalStateException("the schema has a keyword that is not known here: " + keyword);
            }
        });
        if (schema.has("$ref")) {
            check(definition(schema.get("$ref").asText()), value, path, faults);
        }
        if (schema.has("type") && !isOfType(schema.get("type").asText(), value)) {
            faults.add(path + " is no " + schema.get("type").asText() + " but " + value);
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            faults.add(path + " is not one of " + schema.get("enum") + " but " + value);
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            faults.add(path + " is not " + schema.get("const") + " but " + value);
        }
        if (schema.has("minimum") && value.asLong() < schema.get("minimum").asLong()) {
            faults.add(path + " is below " + schema.get("minimum"));
        }
        if (schema.has("oneOf")) {
            oneOf(schema.get("oneOf"), value, path, faults);
        }
        if (value.isObject()) {
            object(schema, value, path, faults);
        }
        if (value.isArray() && schema.has("items")) {
            for (int at = 0; at < value.size(); at++) {
                check(schema.get("items"), value.get(at), path + "[" + at + "]", faults);
            }
        }
    }

    private JsonNode definition(String reference) {
        JsonNode found = root.at(reference.substring(1));
        if (found.isMissingNode()) {
            throw new IllegalStateException("the schema has no " + reference);
        }
        return found;
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void oneOf(JsonNode schemas, JsonNode value, String path, List<String> faults) {
        List<String> all = new ArrayList<>();
        int fitting = 0;
        for (JsonNode schema : schemas) {
            List<String> found = new ArrayList<>();
            check(schema, value, path, found);
            fitting += found.isEmpty() ? 1 : 0;
            all.addAll(found);
        }
        if (fitting != 1) {
            faults.add(path + " fits " + fitting + " of its forms: " + all);
        }
    }

    private void object(JsonNode schema, JsonNode value, String path, List<String> faults) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(path + " lacks " + name);
            }
        });
        JsonNode known = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        Set<String> names = new HashSet<>();
        value.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            String inner = path + "/" + name;
            if (known.has(name)) {
                check(known.get(name), value.get(name), inner, faults);
            } else if (others.isBoolean() && !others.asBoolean()) {
                faults.add(inner + " is not in the schema");
            } else if (others.isObject()) {
                check(others, value.get(name), inner, faults);
            }
        }
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            default -> throw new IllegalStateException("the schema has a type that is not known here: " + type);
        };
    }
}
