package org.patentbeacon.sector.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Files and folders that come into being in one step, so that nobody ever sees half of one.
final class Folders {
  private Folders() {}

  /// Whether a name of an archive would lead out of the folder it is unpacked to, on any system.
  static boolean leaves(String name) {
    return name.isEmpty() || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0
        || Stream.of(name.split("/", -1)).anyMatch(part -> List.of("", ".", "..").contains(part));
  }

  static void replace(Path file, byte[] content) throws IOException {
    Path target = file.toAbsolutePath();
    Path part = beside(target);
    try {
      Files.write(part, content);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  static void fill(Path folder, SortedMap<String, byte[]> contents) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isEmpty(target)) {
      throw new PackException("目录 " + folder + " 不是空的", "the folder " + folder + " is not empty");
    }
    Path parent = target.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path part = beside(target);
    try {
      for (var named : contents.entrySet()) {
        Path file = part.resolve(named.getKey());
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, named.getValue());
      }
      Files.deleteIfExists(target);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(part);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static Path beside(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
