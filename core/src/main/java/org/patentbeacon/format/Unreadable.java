package org.patentbeacon.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Why a file or folder cannot be opened, in words.
final class Unreadable {
  private Unreadable() {}

  /// The bytes of a file. A pipe or a device is none: it has no end, or none before somebody writes to it.
  ///
  /// @throws IOException when it cannot be opened
  static InputStream opened(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "a pipe or a device");
    }
    return Files.newInputStream(file);
  }

  /// What was expected and what was found.
  ///
  /// @param wanted `file` or `folder`
  static String words(String wanted, Path path, IOException e) {
    return "expected a readable " + wanted + ", found " + found(path, e);
  }

  private static String found(Path path, IOException e) {
    boolean link = Files.isSymbolicLink(path);
    return switch (e) {
      case AccessDeniedException _ -> "one that may not be read: access is denied";
      case NoSuchFileException _ when link -> "a link to something that does not exist";
      case NoSuchFileException _ -> "none any more";
      case FileSystemException _ when link && !Files.exists(path) -> "a link that leads back to itself";
      case FileSystemException system when system.getReason() != null -> String.valueOf(system.getReason());
      default -> String.valueOf(e.getMessage());
    };
  }
}
