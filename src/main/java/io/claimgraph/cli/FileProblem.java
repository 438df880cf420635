package io.claimgraph.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in a few words why a file can't be read or written. */
final class FileProblem {
    private FileProblem() {}

    /** The problem without the file's name. */
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "does not exist";
            case AccessDeniedException _ -> "may not be read";
            case NotDirectoryException _ -> "is no folder";
            case CharacterCodingException _ -> "is not UTF-8";
            case FileSystemException system when system.getReason() != null -> String.valueOf(system.getReason());
            default -> String.valueOf(e.getMessage());
        };
    }

    /** The problem after the file's name, where the exception holds it. */
    static String describe(IOException e) {
        return e instanceof FileSystemException system
                ? "%s: %s".formatted(system.getFile(), reason(e))
                : String.valueOf(e.getMessage());
    }
}
