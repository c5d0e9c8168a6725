package org.patentbeacon.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.archive.Archive;
import org.patentbeacon.format.archive.ArchiveException;
import org.patentbeacon.format.archive.ArchiveVisitor;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;

/// Reads any mix of files, folders and archives: each file by its content, in the order of names.
public final class PatentFiles {
  private final ReadOptions options;
  private final ReadMeter meter;
  private final Consumer<ReadResult> sink;

  private PatentFiles(ReadOptions options, ReadMeter meter, Consumer<ReadResult> sink) {
    this.options = options;
    this.meter = meter;
    this.sink = sink;
  }

  /// Reads everything below some paths. One bad record, or one bad file, never stops the rest; nor does a file or folder
  /// within a folder that cannot be opened, which is refused.
  ///
  /// Files are named relative to the path given: a folder `lens` gives `lens/a.csv`, a file its own name, an archive
  /// `a.zip!/entry`. Images, schemas and read-me texts in folders and archives are skipped, with one result per
  /// extension; so are entries of archives that are of no known format. Hidden files of folders are passed over. A plain
  /// text of no other format is read only when it is one of the paths.
  ///
  /// @param paths files and folders; folders are read recursively
  /// @param options how to read
  /// @param sink takes the results, in order
  /// @throws IOException when a path cannot be read
  /// @throws IllegalArgumentException when the options name a format, or hold a mapping, that is none
  public static void read(List<Path> paths, ReadOptions options, Consumer<ReadResult> sink) throws IOException {
    read(paths, options, ReadMeter.of(paths), sink);
  }

  /// Reads everything below some paths, as [#read(List, ReadOptions, Consumer)], and says meanwhile how far it has come.
  ///
  /// @param paths files and folders; folders are read recursively
  /// @param options how to read
  /// @param meter counts the bytes that were read
  /// @param sink takes the results, in order
  /// @throws IOException when a path cannot be read
  /// @throws IllegalArgumentException when the options name a format, or hold a mapping, that is none
  public static void read(List<Path> paths, ReadOptions options, ReadMeter meter, Consumer<ReadResult> sink)
      throws IOException {
    FormatCatalog.check(options.format());
    PatentFiles files = new PatentFiles(options, meter, result -> sink.accept(completed(result)));
    for (Path path : paths) {
      Path whole = path.toAbsolutePath().normalize();
      String name = whole.getFileName() == null ? "" : whole.getFileName().toString();
      if (Files.isDirectory(whole)) {
        Companions companions = new Companions(name);
        files.folder(Folder.of(whole, name), companions);
        companions.tell(files.sink);
      } else {
        files.named(whole, name);
      }
    }
  }

  /// Reads one file or archive of which only the bytes are at hand, such as an upload.
  ///
  /// @param name its name, by which results call it
  /// @param content its bytes; the caller closes them
  /// @param options how to read
  /// @param sink takes the results, in order
  /// @throws IOException when the bytes cannot be read
  /// @throws IllegalArgumentException when the options name a format, or hold a mapping, that is none
  @SuppressWarnings("resource") // a source file holds nothing but the stream, which is the caller's
  public static void read(String name, InputStream content, ReadOptions options, Consumer<ReadResult> sink)
      throws IOException {
    FormatCatalog.check(options.format());
    PatentFiles files = new PatentFiles(options, ReadMeter.of(List.of()), result -> sink.accept(completed(result)));
    files.content(new SourceFile(name, options, content), null, null);
  }

  private static ReadResult completed(ReadResult result) {
    return switch (result) {
      case ReadResult.Accepted accepted ->
        new ReadResult.Accepted(Completion.of(accepted.document()), accepted.position());
      case ReadResult.Skipped skipped -> skipped;
      case ReadResult.Rejected rejected -> rejected;
    };
  }

  private void folder(Folder folder, Companions companions) throws IOException {
    for (Path child : folder.children()) {
      String name = folder.nameOf(child);
      if (Files.isDirectory(child)) {
        inner(folder, child, companions);
      } else if (!companions.take(name)) {
        file(child, name);
      }
    }
  }

  /// A folder within a folder.
  private void inner(Folder outer, Path path, Companions companions) throws IOException {
    Folder folder;
    try {
      folder = outer.opened(path);
    } catch (IOException e) {
      reject(outer.nameOf(path), RejectReason.UNREADABLE, Unreadable.words("folder", path, e));
      return;
    }
    if (folder.isLoop()) {
      skip(folder.name(), "a link to a folder that holds it");
    } else {
      folder(folder, companions);
    }
  }

  private void named(Path path, String name) throws IOException {
    try (SourceFile file = source(name, Files.newInputStream(path))) {
      Optional<FormatReader> text = Recognition.plainText(file);
      if (text.isPresent()) {
        read(text.get(), file);
      } else {
        content(file, null, null);
      }
    }
  }

  /// A file within a folder.
  private void file(Path path, String name) throws IOException {
    InputStream bytes;
    try {
      bytes = Unreadable.opened(path);
    } catch (IOException e) {
      reject(name, RejectReason.UNREADABLE, Unreadable.words("file", path, e));
      return;
    }
    try (SourceFile file = source(name, bytes)) {
      content(file, null, null);
    }
  }

  private SourceFile source(String name, InputStream bytes) {
    return new SourceFile(name, options, meter.counting(bytes));
  }

  /// @param archive the archive the file lies in, `null` for a file of its own
  /// @param companions counts the entries that are nothing, `null` for a file of its own
  private void content(SourceFile file, @Nullable Archive archive, @Nullable Companions companions) throws IOException {
    byte[] head = file.head();
    if (head.length == 0) {
      reject(file.name(), RejectReason.EMPTY, "expected a patent file, found an empty one");
      return;
    }
    if (Archive.is(head) && !Recognition.isOffice(head)) {
      archive(file, archive == null ? Optional.of(new Archive(options.archives())) : archive.nested());
      return;
    }
    Optional<FormatReader> reader = Recognition.reader(file);
    if (reader.isPresent()) {
      read(reader.get(), file);
    } else if (companions != null) {
      companions.unknown(file.name());
    } else {
      sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), RejectReason.UNKNOWN_FORMAT,
          "expected a file of a known format (`beacon formats` lists them), found " + Recognition.found(head),
          Recognition.excerpt(head)));
    }
  }

  /// Every file is answered, also one in which there is nothing.
  private void read(FormatReader reader, SourceFile file) throws IOException {
    boolean[] answered = new boolean[1];
    reader.read(file, result -> {
      answered[0] = true;
      sink.accept(result);
    });
    if (!answered[0]) {
      reject(file.name(), RejectReason.EMPTY, "expected records, found none");
    }
  }

  private void archive(SourceFile file, Optional<Archive> archive) throws IOException {
    if (archive.isEmpty()) {
      skip(file.name(), "an archive nested deeper than " + options.archives().nested() + " levels");
      return;
    }
    Companions companions = new Companions(file.name());
    try {
      archive.get().read(file.content(), new Entries(file.name(), archive.get(), companions));
    } catch (ArchiveException e) {
      RejectReason reason = switch (e.why()) {
        case LIMIT -> RejectReason.LIMIT;
        case UNSAFE -> RejectReason.UNSAFE;
        case DAMAGED -> RejectReason.NOT_WELL_FORMED;
      };
      reject(file.name(), reason, "the archive is read no further: " + e.words());
    }
    companions.tell(sink);
  }

  /// The entries of one archive.
  private final class Entries implements ArchiveVisitor {
    private final String place;
    private final Archive archive;
    private final Companions companions;

    Entries(String place, Archive archive, Companions companions) {
      this.place = place;
      this.archive = archive;
      this.companions = companions;
    }

    @Override
    public void entry(String name, InputStream content) throws IOException {
      if (name.isEmpty()) {
        content(new SourceFile(place, options, content), archive, null);
      } else if (!companions.take(name)) {
        content(new SourceFile(place + "!/" + name, options, content), archive, companions);
      }
    }

    @Override
    public void unsafe(String name, String why) {
      skip(place + "!/" + name, "unsafe: " + why);
    }
  }

  private void skip(String name, String reason) {
    sink.accept(new ReadResult.Skipped(new RecordPosition(name, 0, 0, 0), reason));
  }

  private void reject(String name, RejectReason reason, String message) {
    sink.accept(new ReadResult.Rejected(new RecordPosition(name, 0, 0, 0), reason, message, ""));
  }
}
