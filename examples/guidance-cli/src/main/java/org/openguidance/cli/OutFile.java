package org.openguidance.cli;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * A file that gets its new contents whole or keeps its old ones: they are written beside it, forced to the disk, and moved
 * into its place in one step.
 */
final class OutFile implements AutoCloseable {

    private final String option;
    private final Path target;
    private final Path draft;
    private final FileChannel channel;
    private final Output output;

    private OutFile(String option, Path target, Path draft, FileChannel channel) {
        this.option = option;
        this.target = target;
        this.draft = draft;
        this.channel = channel;
        this.output = Output.to(Channels.newOutputStream(channel));
    }

    /** Begins new contents for a file. */
    static OutFile open(String name) {
        return open("--out", name);
    }

    /** Begins new contents for a file that an option names. */
    static OutFile open(String option, String name) {
        Path target = TextFiles.path(name);
        refuseOthers(option, name, target);
        Path draft = target.resolveSibling(String.format(
                Locale.ROOT,
                ".%s.%d.tmp",
                target.getFileName(),
                ProcessHandle.current().pid()));
        try {
            Files.deleteIfExists(draft);
            FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(target, draft);
            return new OutFile(option, target, draft, channel);
        } catch (IOException failure) {
            throw Refusal.of(reason(option, name, failure));
        }
    }

    private static void refuseOthers(String option, String name, Path target) {
        if (target.getFileName() == null || Files.isDirectory(target)) {
            throw Refusal.of(option + " " + TextFiles.shown(name) + " is a folder; name a file in it");
        }
        if (Files.isSymbolicLink(target)) {
            throw Refusal.of(option + " " + TextFiles.shown(name) + " is a link; name the file that it leads to");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw Refusal.of(option + " " + TextFiles.shown(name) + " is no ordinary file");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw Refusal.of(option + " " + TextFiles.shown(name) + " may not be written by this user");
        }
    }

    /** What was readable to few stays readable to few. */
    private static void keepPermissions(Path target, Path draft) throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
        }
    }

    private static String reason(String option, String name, IOException failure) {
        String shown = option + " " + TextFiles.shown(name);
        if (failure instanceof NoSuchFileException) {
            return shown + ": there is no such folder";
        }
        if (failure instanceof AccessDeniedException) {
            return shown + " may not be written by this user";
        }
        return shown + " could not be written to its end; what was there before is unchanged";
    }

    /** Where the contents go. */
    Output output() {
        return output;
    }

    /**
     * Puts the contents in their place.
     *
     * @return whether that could be done in one step, which some file systems cannot
     */
    boolean commit() {
        try {
            output.flush();
            if (!output.isWhole()) {
                throw new IOException("not whole");
            }
            channel.force(true);
            channel.close();
            return move();
        } catch (IOException failure) {
            throw Refusal.of(reason(option, target.toString(), failure));
        }
    }

    private boolean move() throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            return false;
        }
    }

    /** Drops contents that were not put in their place. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(draft);
        } catch (IOException left) {
            // The draft stays behind under a name that says so; the file itself is as it was.
        }
    }
}
