package org.openguidance;

import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.Libraries.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The same guidance and the same subject give the same report, whatever the machine's clock, zone, language or encoding
 * and however many threads ask: so no class of the libraries may look at any of these, or keep anything from one call to
 * the next.
 */
class SameResultTest {

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickMinutes",
            "java.time.Clock.tickSeconds",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>()",
            "java.util.TimeZone.getDefault");

    private static final Set<String> LOCALES = Set.of(
            "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.BreakIterator.getCharacterInstance()",
            "java.text.BreakIterator.getLineInstance()",
            "java.text.BreakIterator.getSentenceInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.text.SimpleDateFormat.<init>()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofLocalizedDate",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
            "java.time.format.DateTimeFormatter.ofLocalizedTime",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Locale.getDefault");

    private static final Set<String> ENCODINGS = Set.of(
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.getBytes()",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.util.Scanner.<init>(java.nio.file.Path)");

    private static final Set<String> CHANCE =
            Set.of("java.lang.Math.random", "java.util.Random.<init>()", "java.util.UUID.randomUUID");

    private static final Set<String> EXPRESSIONS =
            Set.of("java.lang.String.matches", "java.lang.String.replaceAll", "java.lang.String.replaceFirst");

    private static final DescribedPredicate<JavaClass> CHANGEABLE = DescribedPredicate.describe(
            "made to be changed",
            type -> type.isAssignableTo(StringBuilder.class)
                    || type.isAssignableTo(ThreadLocal.class)
                    || type.isAssignableTo(Thread.class)
                    || type.isAssignableTo(java.util.concurrent.Executor.class)
                    || type.getPackageName().startsWith("java.util.concurrent.")
                    || (type.getPackageName().equals("java.util")
                            && type.isAssignableTo(java.util.Collection.class)
                            && !type.isInterface()
                            && !type.isAssignableTo(java.util.EnumSet.class))
                    || (type.isAssignableTo(java.util.Map.class) && !type.isInterface()));

    @Test
    void time_comes_from_the_host() {
        never(CLOCKS, "a host that says when it is gets the same report tomorrow");
    }

    @Test
    void no_class_asks_what_time_it_is_now_without_a_clock() {
        noClasses()
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("asks for now() without a clock", SameResultTest::asksForNow))
                .because("a host that says when it is gets the same report tomorrow")
                .check(CLASSES);
    }

    @Test
    void language_is_never_the_one_of_the_machine() {
        never(LOCALES, "in Turkish the lower case of I is not i, and a report must not change with it");
    }

    @Test
    void encoding_is_never_the_one_of_the_machine() {
        never(ENCODINGS, "guidance is UTF-8 wherever it is read");
    }

    @Test
    void nothing_is_left_to_chance() {
        never(CHANCE, "two runs over one subject must give one report");
    }

    @Test
    void patterns_never_run_in_an_engine_that_can_run_away() {
        never(EXPRESSIONS, "java.util.regex works behind it; look for the characters, or use RE2/J");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .because("its time can grow without bound on a hostile draft, and that of RE2/J cannot")
                .check(CLASSES);
    }

    @Test
    void texts_are_split_at_plain_characters_only() {
        assertEquals("", String.join("\n", Sources.findInLibraries((comments, found) -> new PatternSplits(found))));
    }

    @Test
    void split_at_a_pattern_is_noticed() throws IOException {
        String source = """
                class Splits {
                    Object all = List.of(a.split(","), a.split("\\n", -1), a.split("[,;]"), a.b().split("|"), a.split(b));
                }
                """;
        assertEquals(
                List.of("a.split(\"[,;]\")", "a.b().split(\"|\")", "a.split(b)"),
                Sources.findIn(source, (comments, found) -> new PatternSplits(found)).stream()
                        .map(call -> call.substring(call.indexOf(' ') + 1))
                        .toList());
    }

    @Test
    void libraries_print_nothing() {
        noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .because("the terminal belongs to the host, and everything it must know is in a result")
                .check(CLASSES);
    }

    @Test
    void libraries_end_no_program_and_start_none() {
        never(
                Set.of(
                        "java.lang.Runtime.exec",
                        "java.lang.Runtime.exit",
                        "java.lang.Runtime.halt",
                        "java.lang.System.exit",
                        "java.lang.ProcessBuilder.start"),
                "a pack is data, and must not reach the machine that reads it");
    }

    @Test
    void libraries_open_no_connection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress)")
                .because("a pack is data, and must not reach the machine that reads it")
                .check(CLASSES);
    }

    @Test
    void libraries_look_up_no_class_and_revive_no_object() {
        never(
                Set.of(
                        "java.lang.Class.forName",
                        "java.lang.ClassLoader.loadClass",
                        "java.io.ObjectInputStream.<init>"),
                "a pack is data, and must not choose what runs");
    }

    @Test
    void static_fields_are_set_once() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("what one call leaves behind, another must not find")
                .check(CLASSES);
    }

    @Test
    void static_fields_hold_nothing_that_is_made_to_change() {
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(CHANGEABLE)
                .because("what one call leaves behind, another must not find")
                .check(CLASSES);
    }

    @Test
    void static_arrays_are_private() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .and()
                .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                .should()
                .bePrivate()
                .because("an array can be written to by anyone who can reach it")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void no_thread_keeps_anything() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .because("in a host's thread pool it would outlive the call, and leak")
                .check(CLASSES);
    }

    private static void never(Set<String> targets, String because) {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "is one of " + targets.stream().sorted().toList(), access -> isOneOf(targets, access)))
                .because(because)
                .check(CLASSES);
    }

    /** A target is written with its parameters, {@code String.format(…)}, or without to mean all methods of the name. */
    private static boolean isOneOf(Set<String> targets, JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return targets.contains(access.getTarget().getFullName())
                || targets.contains(owner + "." + access.getTarget().getName());
    }

    private static boolean asksForNow(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget().getName().equals("now")
                && !access.getTarget().getFullName().contains("java.time.Clock");
    }
}
