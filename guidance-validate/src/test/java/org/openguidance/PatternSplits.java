package org.openguidance;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;
import java.util.List;

/**
 * Gathers the calls of {@code split} that are given a pattern. Only one plain character is none: the JDK then looks for it
 * without java.util.regex.
 */
final class PatternSplits extends TreePathScanner<Void, Void> {

    private static final String SIGNS = ".$|()[{^?*+\\";

    private final List<String> found;

    PatternSplits(List<String> found) {
        this.found = found;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (call.getMethodSelect() instanceof MemberSelectTree method
                && method.getIdentifier().contentEquals("split")
                && !isPlainCharacter(call.getArguments().get(0))) {
            found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + call);
        }
        return super.visitMethodInvocation(call, null);
    }

    private static boolean isPlainCharacter(ExpressionTree argument) {
        return argument instanceof LiteralTree literal
                && literal.getValue() instanceof String text
                && text.length() == 1
                && !SIGNS.contains(text);
    }
}
