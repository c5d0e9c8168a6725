package org.patentbeacon.sector.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of a sector by name, such as `enterprises/t-017.yaml`, from a folder or a package.
public final class SectorFiles {
  /// Where a package tells what it holds; no part of the sector.
  public static final String PACK = "pack.json";
  /// The names of all files but the profiles, in the order in which people read them.
  public static final List<String> NAMES = List.of("sector.yaml", "topics.yaml", "documents.csv", "applicants.csv",
      "families.csv", "fields.yaml", "marks.csv", "samples.csv", "roster.csv", "targets.csv");
  private static final String PROFILES = "enterprises/";
  private static final String YAML = ".yaml";

  private final SortedMap<String, byte[]> contents;

  private SectorFiles(SortedMap<String, byte[]> contents) {
    this.contents = Collections.unmodifiableSortedMap(contents);
  }

  /// {@return files that were read elsewhere}
  ///
  /// @param contents the bytes by name, `/` between the parts of a name
  public static SectorFiles of(SortedMap<String, byte[]> contents) {
    return new SectorFiles(new TreeMap<>(contents));
  }

  /// {@return the files of a folder; those whose name begins with a point are not part of it}
  ///
  /// @param folder the folder
  /// @throws IOException when there is no such folder or a file cannot be read
  public static SectorFiles in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        if (!name.startsWith(".") && !name.contains("/.")) {
          contents.put(name, Files.readAllBytes(path));
        }
      }
    }
    return new SectorFiles(contents);
  }

  /// {@return whether a file is nobody's business but the institution's: members, targets and profiles}
  ///
  /// @param name its name
  public static boolean isPrivate(String name) {
    return name.equals("roster.csv") || name.equals("targets.csv") || name.startsWith(PROFILES);
  }

  /// {@return the bytes by name, sorted by name}
  public SortedMap<String, byte[]> contents() {
    return contents;
  }

  /// The names that no sector has.
  List<String> unknown() {
    return contents.keySet().stream().filter(name -> !NAMES.contains(name) && !name.equals(PACK) && !isProfile(name)).toList();
  }

  /// The names of the profiles.
  List<String> profiles() {
    return contents.keySet().stream().filter(SectorFiles::isProfile).toList();
  }

  private static boolean isProfile(String name) {
    return name.startsWith(PROFILES) && name.endsWith(YAML) && name.indexOf('/', PROFILES.length()) < 0;
  }

  /// The id that the name of a profile is.
  static String idOf(String profile) {
    return profile.substring(PROFILES.length(), profile.length() - YAML.length());
  }

  /// The text of a file without byte order mark, lines ended by LF; empty when there is no such file, or when it is not
  /// UTF-8, which is said.
  Optional<String> text(FileFindings findings) {
    byte[] bytes = contents.get(findings.file());
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n"));
    } catch (CharacterCodingException _) {
      findings.error(1, null, "不是 UTF-8 编码的文本", "this is no text in UTF-8");
      return Optional.empty();
    }
  }
}
