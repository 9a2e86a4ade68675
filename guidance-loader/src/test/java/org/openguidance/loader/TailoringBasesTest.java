package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openguidance.loader.Tailorings.BASE;
import static org.openguidance.loader.Tailorings.HEAD;
import static org.openguidance.loader.Tailorings.assertFault;
import static org.openguidance.loader.Tailorings.codes;
import static org.openguidance.loader.Tailorings.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openguidance.model.Id;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.Tailoring;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.model.link.GuidanceDigest;

/** What tailorings rest on: where it lies, whether it moved, and chains of it. */
class TailoringBasesTest {

    @Test
    void a_base_that_moved_is_told_by_version_and_by_digest() {
        Map<String, String> moved = Map.of("base.yaml", BASE.replace("\"1\"", "\"2\""), "ours.yaml", HEAD);
        assertFault(
                DiagnosticCode.BASE_MOVED,
                "ours.yaml:6:28",
                "version '1' of 'base', which is now at version '2'",
                load("ours.yaml", moved));
        String digest = HEAD.replace("file:", "digest: sha256-0, file:");
        assertFault(
                DiagnosticCode.BASE_MOVED,
                "ours.yaml:6:42",
                "is not the one that this tailoring was written for",
                load("ours.yaml", Map.of("base.yaml", BASE, "ours.yaml", digest)));
        String right = GuidanceDigest.of(
                load("base.yaml", Map.of("base.yaml", BASE)).guidance().orElseThrow());
        String checked = HEAD.replace("file:", "digest: \"" + right + "\", file:");
        assertTrue(load("ours.yaml", Map.of("base.yaml", BASE, "ours.yaml", checked))
                .linked()
                .isPresent());
    }

    @Test
    void tailorings_can_rest_on_tailorings_and_all_loosenings_are_kept() {
        String ours = HEAD + "set:\n  - { parameter: most, value: 3, because: Many, loosens: yes }\n";
        String team = """
                guidance: team
                format: 1
                version: "1"
                title: The team
                publisher: The team
                tailors: { guidance: ours, version: "7", file: ours.yaml }
                retire:
                  - { rule: conduct/kind, because: x, loosens: yes }
                """;
        LoadResult result = load("team.yaml", Map.of("base.yaml", BASE, "ours.yaml", ours, "team.yaml", team));
        Tailoring tailoring = result.tailoring().orElseThrow();
        assertEquals(Id.of("ours"), tailoring.base());
        assertEquals(Id.of("base"), tailoring.earlier().orElseThrow().base());
        assertEquals(
                List.of("most", "conduct/kind"),
                tailoring.loosenings().stream().map(TailoredChange::id).toList());
    }

    @Test
    void tailorings_in_a_circle_are_told() {
        String base = HEAD.replace("guidance: ours", "guidance: base")
                .replace("guidance: base, version", "guidance: ours, version")
                .replace("base.yaml", "ours.yaml");
        LoadResult result = load("ours.yaml", Map.of("base.yaml", base, "ours.yaml", HEAD));
        assertTrue(
                codes(result).contains(DiagnosticCode.TAILORING_CHAIN),
                () -> result.diagnostics().format());
    }

    @Test
    void a_chain_that_is_too_long_is_told() {
        Map<String, String> files = new HashMap<>();
        for (int at = 0; at < 12; at++) {
            files.put(
                    "t" + at + ".yaml",
                    HEAD.replace("guidance: ours", "guidance: t" + at)
                            .replace("guidance: base", "guidance: t" + (at + 1))
                            .replace("base.yaml", "t" + (at + 1) + ".yaml"));
        }
        LoadResult result = load("t0.yaml", files);
        assertTrue(
                codes(result).contains(DiagnosticCode.TAILORING_CHAIN),
                () -> result.diagnostics().format());
    }

    @Test
    void faults_of_the_base_are_shown_with_their_place() {
        LoadResult result = load(
                "ours.yaml", Map.of("base.yaml", BASE.replace("must-not: Use", "must-nt: Use"), "ours.yaml", HEAD));
        assertTrue(codes(result).contains(DiagnosticCode.BASE_HAS_ERRORS));
        assertTrue(
                result.diagnostics().format().contains("base.yaml:32:"),
                result.diagnostics().format());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../base.yaml",
                "/etc/base.yaml",
                "a/../base.yaml",
                "C:\\base.yaml",
                "~/base.yaml",
                "a%2fb",
                ".hidden",
                "a//b",
                "b/"
            })
    void a_base_lies_beside_its_tailoring_and_nowhere_else(String file) {
        LoadResult result =
                load("ours.yaml", Map.of("ours.yaml", HEAD.replace("base.yaml", "'" + file + "'"), file, BASE));
        assertEquals(List.of(DiagnosticCode.UNKNOWN_BASE), codes(result));
        assertTrue(result.diagnostics().toString().contains("must be the name of a file"));
    }

    @Test
    void without_a_file_the_base_is_one_that_is_built_in() {
        String id = BuiltInGuidance.ids().get(0);
        String version = BuiltInGuidance.load(id).version();
        String ours = HEAD.replace("base, version: \"1\", file: base.yaml", id + ", version: \"" + version + "\"");
        assertTrue(GuidanceLoader.load(GuidanceSource.of("ours.yaml", ours))
                .linked()
                .isPresent());
        LoadResult slip = GuidanceLoader.load(GuidanceSource.of("ours.yaml", ours.replace(id, id + "x")));
        assertTrue(
                slip.diagnostics().format().contains("did you mean '" + id + "'?"),
                slip.diagnostics().format());
    }

    /** Bar 32: of five files the third is bad, so nothing is loaded, and who had guidance goes on with it. */
    @Test
    void bar_32_where_one_file_of_a_chain_is_bad_nothing_is_loaded() {
        Map<String, String> files = chain();
        LoadResult old = load("t0.yaml", files);
        assertTrue(old.linked().isPresent(), () -> old.diagnostics().format());
        for (String bad :
                List.of("guidance: [", "", "\u0000", files.get("t2.yaml").replace("t3", "t9"))) {
            Map<String, String> broken = new HashMap<>(files);
            broken.put("t2.yaml", bad);
            LoadResult result = load("t0.yaml", broken);
            assertEquals(Optional.empty(), result.linked());
            assertEquals(Optional.empty(), result.base());
            assertThrows(InvalidGuidanceException.class, result::orThrow);
            assertTrue(
                    codes(result).contains(DiagnosticCode.BASE_HAS_ERRORS),
                    () -> result.diagnostics().format());
            assertEquals(old.guidance(), load("t0.yaml", files).guidance(), "a failure leaves nothing behind");
        }
    }

    /** Five files: a base, and four tailorings each of the one before. */
    private static Map<String, String> chain() {
        Map<String, String> files = new HashMap<>(Map.of("t4.yaml", BASE.replace("guidance: base", "guidance: t4")));
        for (int at = 0; at < 4; at++) {
            files.put(
                    "t" + at + ".yaml",
                    HEAD.replace("guidance: ours", "guidance: t" + at)
                            .replace("guidance: base", "guidance: t" + (at + 1))
                            .replace("version: \"1\"", "version: \"" + (at == 3 ? 1 : 7) + "\"")
                            .replace("base.yaml", "t" + (at + 1) + ".yaml"));
        }
        return files;
    }
}
