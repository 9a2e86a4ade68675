package org.openguidance;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Gathers the public and protected parts of a source file that have no comment. A method that overrides another is told
 * by that one, a canonical constructor by its record, and an enum's constant by the sentence that it is made with.
 */
final class Undocumented extends TreePathScanner<Void, Void> {

    private final DocTrees comments;
    private final List<String> found;

    Undocumented(DocTrees comments, List<String> found) {
        this.comments = comments;
        this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        if (isOpen(type.getModifiers())) {
            expectComment();
            super.visitClass(type, null);
        }
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        if (isOpen(method.getModifiers()) && !isToldElsewhere(method)) {
            expectComment();
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
        if (isOpen(field.getModifiers()) && !isMadeWithSentence(field)) {
            expectComment();
        }
        return null;
    }

    private void expectComment() {
        if (comments.getDocCommentTree(getCurrentPath()) == null) {
            found.add(nameOf(getCurrentPath()));
        }
    }

    private boolean isOpen(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        Tree around = getCurrentPath().getParentPath().getLeaf();
        boolean openAsMember = around.getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE);
        return openAsMember || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
    }

    private boolean isToldElsewhere(MethodTree method) {
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        return overrides || isCanonicalConstructor(method);
    }

    private boolean isCanonicalConstructor(MethodTree method) {
        ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        return type.getKind() == Tree.Kind.RECORD
                && method.getReturnType() == null
                && method.getParameters().size()
                        == type.getMembers().stream()
                                .filter(Undocumented::isComponent)
                                .count();
    }

    private static boolean isComponent(Tree member) {
        return member instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static boolean isMadeWithSentence(VariableTree field) {
        return field.getInitializer() instanceof NewClassTree made
                && made.getArguments().stream()
                        .anyMatch(argument -> argument instanceof LiteralTree literal
                                && literal.getValue() instanceof String text
                                && text.endsWith("."));
    }

    private static String nameOf(TreePath path) {
        String name = simpleNameOf(path.getLeaf());
        TreePath around = path.getParentPath();
        return around.getLeaf() instanceof ClassTree ? nameOf(around) + "." + name : name;
    }

    private static String simpleNameOf(Tree part) {
        if (part instanceof MethodTree method) {
            return method.getName().toString();
        }
        if (part instanceof VariableTree field) {
            return field.getName().toString();
        }
        return ((ClassTree) part).getSimpleName().toString();
    }
}
