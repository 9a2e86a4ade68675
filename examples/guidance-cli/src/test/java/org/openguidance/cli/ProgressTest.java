package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long nanos;

    private Progress progress(boolean shown, OptionalLong total) {
        return new Progress(Output.to(bytes), shown, total, () -> nanos);
    }

    private String drawn() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_bar_shows_the_share_of_the_file() {
        Progress progress = progress(true, OptionalLong.of(200));
        nanos = 200_000_000;
        progress.show(1_500, 100);
        assertEquals("\r[###############---------------]  50 %  1,500 lines", drawn());
    }

    @Test
    void it_is_not_drawn_more_often_than_one_can_see() {
        Progress progress = progress(true, OptionalLong.of(200));
        progress.show(1, 1);
        assertEquals("", drawn());
    }

    @Test
    void without_a_known_size_only_lines_are_counted() {
        Progress progress = progress(true, OptionalLong.empty());
        nanos = 200_000_000;
        progress.show(1, 100);
        assertEquals("\r1 line", drawn());
    }

    @Test
    void what_is_longer_than_the_next_is_wiped_out() {
        Progress progress = progress(true, OptionalLong.empty());
        nanos = 200_000_000;
        progress.show(1_000_000, 100);
        progress.end("done");
        assertTrue(drawn().endsWith("\r" + " ".repeat("1,000,000 lines".length()) + "\rdone\n"), drawn());
    }

    @Test
    void nothing_is_drawn_where_there_is_no_terminal() {
        Progress progress = progress(false, OptionalLong.of(200));
        nanos = 200_000_000;
        progress.show(1, 100);
        progress.end("done");
        assertEquals("", drawn());
    }
}
