package io.claimgraph.collect.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in a few words why something could not be read. */
final class Problem {
    private Problem() {}

    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "does not exist";
            case AccessDeniedException _ -> "may not be read";
            case CharacterCodingException _ -> "is not in the character set that it should be in";
            case EOFException _ -> "ends too early";
            case FileSystemException system when system.getReason() != null -> String.valueOf(system.getReason());
            default -> String.valueOf(e.getMessage());
        };
    }
}
