package org.patentbeacon.concordance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The concordances of a folder: [Concordance#WIPO35], which ships, and those that a user loaded, each a file as it was given.
public final class Concordances {
  private static final Pattern NAME = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,31}");
  private static final String ENDING = ".csv";

  private final Path folder;

  private Concordances(Path folder) {
    this.folder = folder;
  }

  /// {@return the concordances of a folder}
  ///
  /// @param folder the folder, which is made when the first is loaded
  public static Concordances in(Path folder) {
    return new Concordances(folder);
  }

  /// {@return whether a text may name a concordance that is loaded: up to 32 capital letters, digits, `_` and `-`}
  ///
  /// @param name the text
  public static boolean mayBeNamed(String name) {
    return NAME.matcher(name).matches() && !name.equals(Concordance.WIPO35);
  }

  /// {@return their names, the shipped one first}
  ///
  /// @throws IOException when the disk refuses
  public List<String> names() throws IOException {
    List<String> names = new ArrayList<>(List.of(Concordance.WIPO35));
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.map(file -> String.valueOf(file.getFileName())).filter(file -> file.endsWith(ENDING))
            .map(file -> file.substring(0, file.length() - ENDING.length())).filter(Concordances::mayBeNamed).sorted().forEach(names::add);
      }
    }
    return names;
  }

  /// {@return a concordance; empty when none has the name}
  ///
  /// @param name its name
  /// @throws IOException when the disk refuses
  public Optional<Concordance> get(String name) throws IOException {
    if (name.equals(Concordance.WIPO35)) {
      return Optional.of(Concordance.wipo35());
    }
    return names().contains(name) ? ConcordanceFile.read(folder.resolve(name + ENDING)).concordance(name) : Optional.empty();
  }

  /// Loads a concordance, in place of one of its name. When the file has no row without errors, all is as before.
  ///
  /// @param name its name
  /// @param file the file
  /// @return what the file says and what is wrong with it
  /// @throws IOException when the file cannot be read or the disk refuses
  /// @throws IllegalArgumentException when it may not be named so
  public ConcordanceFile load(String name, Path file) throws IOException {
    if (!mayBeNamed(name)) {
      throw new IllegalArgumentException("a concordance cannot be named '" + name + "'");
    }
    ConcordanceFile read = ConcordanceFile.read(file);
    if (read.rules() > 0) {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, name, ".part");
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
    }
    return read;
  }
}
