package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.model.Guidance;

/** Each pack in the folder {@code right-packs} loads, unusual as it may be, and reads back equal when it is written. */
class RightPacksTest {

    static List<GuidanceSource> packs() throws IOException {
        List<GuidanceSource> sources = new ArrayList<>();
        for (Path pack : Packs.in("right-packs")) {
            sources.add(Packs.source(pack));
        }
        BuiltInGuidance.ids().forEach(id -> sources.add(BuiltInGuidance.source(id)));
        return sources;
    }

    @ParameterizedTest
    @MethodSource("packs")
    void loads_without_an_error(GuidanceSource pack) {
        LoadResult result = GuidanceLoader.load(pack);
        assertFalse(result.diagnostics().hasErrors(), () -> result.diagnostics().format());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void reads_back_equal_when_it_is_written(GuidanceSource pack) {
        Guidance loaded = GuidanceLoader.loadOrThrow(pack);
        String written = GuidanceWriter.write(loaded);
        assertEquals(loaded, GuidanceLoader.loadOrThrow(GuidanceSource.of("written.yaml", written)));
        assertEquals(written, GuidanceWriter.write(loaded));
    }

    @Test
    void the_pack_of_the_format_page_is_among_them() throws IOException {
        List<String> names = packs().stream().map(GuidanceSource::name).toList();
        assertEquals(
                List.of("example-department.yaml"),
                names.stream().filter("example-department.yaml"::equals).toList());
    }
}
