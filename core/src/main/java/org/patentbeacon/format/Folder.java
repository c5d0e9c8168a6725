package org.patentbeacon.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that was opened.
///
/// @param name the name its files are given, empty for none
/// @param way the real folders from the argument down to it
/// @param children what it holds, without hidden files, in the order of names
record Folder(String name, List<Path> way, List<Path> children) {

  /// A folder that is an argument.
  ///
  /// @throws IOException when it cannot be opened
  static Folder of(Path path, String name) throws IOException {
    return new Folder(name, List.of(path.toRealPath()), listed(path));
  }

  /// A folder within this one.
  ///
  /// @throws IOException when it cannot be opened
  Folder opened(Path child) throws IOException {
    List<Path> longer = new ArrayList<>(way);
    longer.add(child.toRealPath());
    return new Folder(nameOf(child), longer, listed(child));
  }

  /// Whether it is the last of its way for the second time: a link leads to a folder that holds it.
  boolean isLoop() {
    return way.indexOf(way.getLast()) < way.size() - 1;
  }

  /// The name that something within this folder is given.
  String nameOf(Path child) {
    return name.isEmpty() ? fileName(child) : name + "/" + fileName(child);
  }

  private static List<Path> listed(Path path) throws IOException {
    try (Stream<Path> listed = Files.list(path)) {
      return listed.filter(child -> !fileName(child).startsWith(".") && !fileName(child).equals("__MACOSX"))
          .sorted(Comparator.comparing(Folder::fileName)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String fileName(Path path) {
    return path.getFileName().toString();
  }
}
