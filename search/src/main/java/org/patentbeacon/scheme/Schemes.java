package org.patentbeacon.scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.classes.ClassHierarchy;

/// The classification schemes of a database, one edition of each, in files of a folder. What another process loads is seen
/// at the next look.
///
/// Safe for use by several threads.
public final class Schemes implements ClassHierarchy.Source {

  /// A scheme and the file it was read from, as far as one file tells itself from its successor.
  private record Kept(ClassScheme scheme, long modified, long size, @Nullable Object key) {
    boolean isOf(BasicFileAttributes file) {
      return modified == file.lastModifiedTime().toMillis() && size == file.size() && Objects.equals(key, file.fileKey());
    }
  }

  private final Path folder;
  private final Map<SchemeName, Kept> kept = new EnumMap<>(SchemeName.class);

  private Schemes(Path folder) {
    this.folder = folder;
  }

  /// {@return the schemes kept in a folder, which need not be there}
  ///
  /// @param folder the folder
  public static Schemes in(Path folder) {
    return new Schemes(folder);
  }

  private Path file(SchemeName name) {
    return folder.resolve(name + ".scheme");
  }

  /// {@return a scheme; empty when it is not loaded}
  ///
  /// @param name the scheme
  /// @throws IOException when its file is damaged or the disk refuses
  public synchronized Optional<ClassScheme> get(SchemeName name) throws IOException {
    BasicFileAttributes file;
    try {
      file = Files.readAttributes(file(name), BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      kept.remove(name);
      return Optional.empty();
    }
    Kept last = kept.get(name);
    if (last == null || !last.isOf(file)) {
      last = new Kept(SchemeFile.read(file(name)), file.lastModifiedTime().toMillis(), file.size(), file.fileKey());
      kept.put(name, last);
    }
    return Optional.of(last.scheme());
  }

  /// {@return what the schemes that are loaded are and where they come from}
  ///
  /// @throws IOException when the file of one is damaged or the disk refuses
  public List<SchemeAbout> loaded() throws IOException {
    List<SchemeAbout> loaded = new ArrayList<>();
    for (SchemeName name : SchemeName.values()) {
      get(name).ifPresent(scheme -> loaded.add(scheme.about()));
    }
    return loaded;
  }

  /// Loads a scheme from files of the offices, in place of the one that was loaded. Either all of it is there or nothing.
  ///
  /// @param files files, folders and archives of one scheme; where two say different things, the first has it
  /// @param options what the files do not say themselves
  /// @return what was loaded, with the lines that were refused
  /// @throws SchemeException when a file is broken or of no scheme, or of another than the others
  /// @throws IOException when the disk refuses
  public SchemeReport load(List<Path> files, SchemeOptions options) throws IOException {
    SchemeFiles reading = new SchemeFiles(options);
    for (Path file : files) {
      reading.read(file);
    }
    ClassScheme scheme = reading.scheme();
    Files.createDirectories(folder);
    synchronized (this) {
      SchemeFile.write(scheme, file(scheme.about().name()));
    }
    return reading.report(scheme);
  }

  /// Finds classes by their titles.
  ///
  /// @param text the words
  /// @param language the language of the titles, `zh` or `en`
  /// @param most the greatest number of classes of each scheme
  /// @return what [ClassScheme#suggest] gives of each scheme that is loaded
  /// @throws IOException when the file of a scheme is damaged or the disk refuses
  public Map<SchemeName, List<SchemeClass>> suggest(String text, String language, int most) throws IOException {
    Map<SchemeName, List<SchemeClass>> found = new EnumMap<>(SchemeName.class);
    for (SchemeName name : SchemeName.values()) {
      get(name).ifPresent(scheme -> found.put(name, scheme.suggest(text, language, most)));
    }
    return found;
  }

  @Override
  public ClassHierarchy current() throws IOException {
    if (!Files.isDirectory(folder)) {
      return ClassHierarchy.NONE; // every search asks, and most databases have none
    }
    Map<SchemeName, ClassScheme> schemes = new EnumMap<>(SchemeName.class);
    for (SchemeName name : SchemeName.values()) {
      get(name).ifPresent(scheme -> schemes.put(name, scheme));
    }
    return schemes.isEmpty() ? ClassHierarchy.NONE : new LoadedHierarchy(schemes);
  }
}
