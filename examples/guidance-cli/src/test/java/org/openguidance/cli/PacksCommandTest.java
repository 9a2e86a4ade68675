package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openguidance.loader.BuiltInGuidance;

class PacksCommandTest {

    @Test
    void built_in_packs_are_listed_with_what_they_are() {
        Cli.Run run = Cli.run("packs");
        assertEquals(0, run.status());
        assertTrue(
                run.out().startsWith("uk-gov-social-media\n  Social media guidance for civil servants\n"), run.out());
    }

    @Test
    void every_one_of_them_is_listed() {
        String listed = "\n" + Cli.run("packs").out();
        for (String id : BuiltInGuidance.ids()) {
            assertTrue(listed.contains("\n" + id + "\n  "), listed);
        }
    }

    @Test
    void in_json_too() {
        String json = Cli.run("packs", "--format", "json").out();
        for (String id : BuiltInGuidance.ids()) {
            assertTrue(json.contains("\"id\": \"" + id + "\""), json);
        }
        JsonTree.read(json);
    }
}
