package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CurlyTest {

    @Test
    void a_text_between_curly_marks_is_wrapped() {
        assertTrue(Curly.wraps("\u201CVote\u201D"));
        assertTrue(Curly.wraps("\u2018Vote\u2019"));
        assertTrue(Curly.wraps("\u2018Don\u2019t vote\u2019"));
        assertTrue(Curly.wraps("\u201CSay \u2018yes\u2019 now\u201D"));
        assertTrue(Curly.wraps("\u201EStimmt\u201C"));
        assertTrue(Curly.wraps("\u201CVote\""));
        assertTrue(Curly.wraps("\u201C\u201D"));
        assertEquals("Vote", Curly.inside("\u201CVote\u201D"));
    }

    @Test
    void a_text_that_merely_has_curly_marks_is_not() {
        assertFalse(Curly.wraps("\u201CYes\u201D or \u201Cno\u201D"));
        assertFalse(Curly.wraps("\u2018Yes\u2019 or \u2018no\u2019"));
        assertFalse(Curly.wraps("\u201CYes\u201D, she said"));
        assertFalse(Curly.wraps("Say \u201Cyes\u201D"));
        assertFalse(Curly.wraps("\u2018Tis so"));
        assertFalse(Curly.wraps("\u2019Tis the officers\u2019"));
        assertFalse(Curly.wraps("\u201CVote\u2019"));
        assertFalse(Curly.wraps("\u201C"));
        assertFalse(Curly.wraps(""));
        assertFalse(Curly.wraps("\"Vote\""));
    }
}
