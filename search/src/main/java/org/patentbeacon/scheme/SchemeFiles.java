package org.patentbeacon.scheme;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.archive.Archive;
import org.patentbeacon.format.archive.ArchiveException;
import org.patentbeacon.format.archive.ArchiveLimits;
import org.patentbeacon.format.archive.ArchiveVisitor;

/// Reads the files of one scheme, plain, in folders and in archives, into a draft. What a file is shows in its content.
final class SchemeFiles {
  private static final int HEAD = 4096;
  private static final int MOST_TEXT = 256 << 20;
  private static final int SHOWN = 60;

  private final SchemeOptions options;
  private final SchemeDraft draft = new SchemeDraft();
  private final List<SchemeSource> sources = new ArrayList<>();
  private final List<SchemeProblem> problems = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  SchemeFiles(SchemeOptions options) {
    this.options = options;
  }

  /// Reads a file, a folder or an archive.
  ///
  /// @throws SchemeException when a file that was named is of no scheme, or any is broken
  void read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      folder(path);
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      file(path.getFileName().toString(), in, new Archive(ArchiveLimits.DEFAULT)).ifPresent(found -> {
        throw new SchemeException(found);
      });
    }
  }

  private void folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> within = Files.walk(folder)) {
      files = within.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      try (InputStream in = Files.newInputStream(file)) {
        file(name, in, new Archive(ArchiveLimits.DEFAULT)).ifPresent(passedOver::add);
      }
    }
  }

  /// Reads a file.
  ///
  /// @return what it is when it is of no scheme
  private Optional<String> file(String name, InputStream content, Archive archive) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content, HEAD);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    if (Archive.is(head)) {
      archive(name, in, archive);
      return Optional.empty();
    }
    String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    return start.startsWith("<") ? xml(name, in) : text(name, in);
  }

  private void archive(String name, InputStream in, Archive archive) throws IOException {
    try {
      archive.read(in, new ArchiveVisitor() {
        @Override
        public void entry(String entry, InputStream content) throws IOException {
          String full = entry.isEmpty() ? name : name + "!/" + entry;
          Optional<Archive> nested = archive.nested();
          if (nested.isPresent()) {
            file(full, content, nested.get()).ifPresent(passedOver::add);
          } else {
            passedOver.add(full + ": expected archives nested less deep");
          }
        }

        @Override
        public void unsafe(String entry, String why) {
          passedOver.add(name + "!/" + entry + ": expected a file, found " + why);
        }
      });
    } catch (ArchiveException e) {
      throw new SchemeException(name + ": " + e.getMessage());
    }
  }

  private Optional<String> xml(String name, InputStream in) {
    SchemeXml xml = SchemeXml.open(name, in);
    return switch (xml.name()) {
      case IpcSchemeXml.ROOT -> {
        SchemeReading reading = new SchemeReading(name, draft);
        done(IpcSchemeXml.read(xml, reading), reading);
        yield Optional.empty();
      }
      case CpcSchemeXml.ROOT -> {
        SchemeReading reading = new SchemeReading(name, draft);
        done(CpcSchemeXml.read(xml, reading), reading);
        yield Optional.empty();
      }
      case "CPCMasterClassificationFile" -> Optional.of(name + ": expected a classification scheme, found the CPC Master"
          + " Classification File, which says how documents are classified");
      default -> Optional.of(name
          + ": expected a classification scheme (<IPCScheme> or <class-scheme>), found <" + xml.name() + ">");
    };
  }

  private Optional<String> text(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_TEXT + 1);
    String text = bytes.length > MOST_TEXT ? null : decoded(bytes);
    if (text == null) {
      return Optional.of(name + ": expected a text of at most 256 MiB in UTF-8 or GB18030, found "
          + (bytes.length > MOST_TEXT ? "a longer one" : "bytes that are none"));
    }
    List<String> lines = text.lines().toList();
    Optional<ClassTable> table = ClassTable.of(lines, options.scheme());
    if (table.isEmpty()) {
      String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
      return Optional.of(name + ": expected lines of symbol and title, or a table with the columns symbol, level, title,"
          + " separated by tabs, found '" + first.substring(0, Math.min(SHOWN, first.length())) + "'");
    }
    SchemeReading reading = new SchemeReading(name, draft);
    table.get().read(lines, reading);
    done(reading.source(table.get().format(), Edition.date(name.substring(name.lastIndexOf('/') + 1))), reading);
    return Optional.empty();
  }

  private static @Nullable String decoded(byte[] bytes) {
    String text = decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, Charset.forName("GB18030"))).orElse("\0");
    return text.indexOf('\0') >= 0 ? null : text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private void done(SchemeSource source, SchemeReading reading) {
    sources.add(source);
    problems.addAll(reading.problems());
  }

  /// The scheme that was read.
  ///
  /// @throws SchemeException when there are no classes
  ClassScheme scheme() {
    SchemeName name = draft.name();
    if (name == null || sources.stream().allMatch(source -> source.classes() == 0)) {
      throw new SchemeException("expected files with classes of a scheme, found none"
          + (passedOver.isEmpty() ? "" : "; " + passedOver.getFirst()));
    }
    if (options.scheme() != null && options.scheme() != name) {
      throw new SchemeException("expected files of " + options.scheme() + ", found files of " + name);
    }
    String dated = sources.stream().map(SchemeSource::dated).filter(date -> date != null).findFirst().orElse(null);
    String edition = options.edition() != null ? options.edition() : dated == null ? null : Edition.of(dated);
    return ClassScheme.of(new SchemeAbout(name, edition, sources), draft);
  }

  SchemeReport report(ClassScheme scheme) {
    SchemeTables tables = scheme.tables();
    int withoutDots = 0;
    for (byte dots : tables.dots()) {
      withoutDots += dots == ClassEntry.UNKNOWN ? 1 : 0;
    }
    return new SchemeReport(scheme.about().name(), scheme.about().edition(), scheme.size(), tables.zh().present(),
        tables.en().present(), withoutDots, sources, problems, passedOver);
  }
}
