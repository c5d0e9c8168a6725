package org.patentbeacon.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Reads any mix of files, folders and archives: each file by its content, in the order of names.
public final class PatentFiles {
  private static final int NESTED = 2;
  private static final int EXCERPT = 200;
  private static final List<String> COMPANIONS =
      List.of(".tif", ".tiff", ".jpg", ".jpeg", ".png", ".gif", ".bmp", ".dtd", ".xsd", ".ent", ".pdf");

  private final ReadOptions options;
  private final Consumer<ReadResult> sink;

  private PatentFiles(ReadOptions options, Consumer<ReadResult> sink) {
    this.options = options;
    this.sink = sink;
  }

  /// Reads everything below some paths. One bad record, or one bad file, never stops the rest.
  ///
  /// @param paths files and folders; folders are read recursively, hidden files are passed over
  /// @param options how to read
  /// @param sink takes the results, in order
  /// @throws IOException when a path cannot be read
  /// @throws IllegalArgumentException when the options name a format that is none
  public static void read(List<Path> paths, ReadOptions options, Consumer<ReadResult> sink) throws IOException {
    PatentFiles files = new PatentFiles(options, result -> sink.accept(completed(result)));
    for (Path path : paths) {
      Path parent = path.toAbsolutePath().normalize().getParent();
      files.read(path.toAbsolutePath().normalize(), parent == null ? path.toAbsolutePath().getRoot() : parent);
    }
  }

  private static ReadResult completed(ReadResult result) {
    return switch (result) {
      case ReadResult.Accepted accepted -> accepted.document().source().getFirst().format().equals(JsonlFile.FORMAT)
          ? accepted : new ReadResult.Accepted(Completion.of(accepted.document()), accepted.position());
      case ReadResult.Skipped skipped -> skipped;
      case ReadResult.Rejected rejected -> rejected;
    };
  }

  private void read(Path path, Path root) throws IOException {
    if (Files.isDirectory(path)) {
      List<Path> children;
      try (Stream<Path> listed = Files.list(path)) {
        children = listed.filter(child -> !child.getFileName().toString().startsWith("."))
            .filter(child -> !child.getFileName().toString().equals("__MACOSX"))
            .sorted().toList();
      }
      for (Path child : children) {
        read(child, root);
      }
      return;
    }
    String name = root.relativize(path).toString().replace('\\', '/');
    try (InputStream in = Files.newInputStream(path)) {
      file(name, in, 0);
    }
  }

  private void file(String name, InputStream in, int level) throws IOException {
    BufferedInputStream content = new BufferedInputStream(in);
    content.mark(4);
    byte[] magic = content.readNBytes(4);
    content.reset();
    if (magic.length == 0) {
      reject(name, RejectReason.EMPTY, "expected a patent file, found an empty one");
    } else if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4) {
      zip(name, content, level);
    } else if (magic.length > 1 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B) {
      gzip(name, content, level);
    } else {
      plain(name, content);
    }
  }

  private void plain(String name, InputStream content) throws IOException {
    try (SourceFile file = new SourceFile(name, content, options.vintage())) {
      Optional<FormatReader> reader = FormatCatalog.reader(file.head(), options.format());
      if (reader.isEmpty()) {
        String start = new String(file.head(), StandardCharsets.UTF_8);
        sink.accept(new ReadResult.Rejected(new RecordPosition(name, 0, 0, 0), RejectReason.UNKNOWN_FORMAT,
            "expected a file of a known format; see the list of formats",
            start.substring(0, Math.min(EXCERPT, start.length()))));
        return;
      }
      reader.get().read(file, sink);
    }
  }

  private void gzip(String name, InputStream content, int level) throws IOException {
    if (level == NESTED) {
      skip(name, "an archive nested deeper than two levels");
      return;
    }
    String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    try {
      file(inner, new ArchiveGuard(new GZIPInputStream(content), new ArchiveGuard.Budget()), level + 1);
    } catch (ZipException | ArchiveGuard.ArchiveLimit e) {
      reject(name, e instanceof ZipException ? RejectReason.NOT_WELL_FORMED : RejectReason.UNSAFE,
          String.valueOf(e.getMessage()));
    }
  }

  private void zip(String name, InputStream content, int level) throws IOException {
    if (level == NESTED) {
      skip(name, "an archive nested deeper than two levels");
      return;
    }
    ArchiveGuard.Budget budget = new ArchiveGuard.Budget();
    try (ZipInputStream zip = new ZipInputStream(content)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.entry();
        entry(name, entry, zip, new ArchivePlace(level, budget));
      }
    } catch (ZipException | IllegalArgumentException | ArchiveGuard.ArchiveLimit e) {
      RejectReason reason = e instanceof ArchiveGuard.ArchiveLimit ? RejectReason.UNSAFE : RejectReason.NOT_WELL_FORMED;
      reject(name, reason, "the archive cannot be read further: " + e.getMessage());
    }
  }

  /// How deep an entry lies, and what its archive may still unpack.
  private record ArchivePlace(int level, ArchiveGuard.Budget budget) {}

  private void entry(String archive, ZipEntry entry, InputStream zip, ArchivePlace place) throws IOException {
    String name = entry.getName();
    if (entry.isDirectory() || name.contains("__MACOSX/")) {
      return;
    }
    String full = archive + "!/" + name;
    if (unsafe(name)) {
      skip(full, "unsafe: the name of the entry leaves the archive");
      return;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (COMPANIONS.stream().anyMatch(lower::endsWith)) {
      skip(full, "a file that accompanies a document");
      return;
    }
    file(full, new ArchiveGuard(new Uncloseable(zip), place.budget()), place.level() + 1);
  }

  private static boolean unsafe(String name) {
    return name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0 || name.matches("^[A-Za-z]:.*")
        || List.of(name.split("/")).contains("..");
  }

  private void skip(String name, String reason) {
    sink.accept(new ReadResult.Skipped(new RecordPosition(name, 0, 0, 0), reason));
  }

  private void reject(String name, RejectReason reason, String message) {
    sink.accept(new ReadResult.Rejected(new RecordPosition(name, 0, 0, 0), reason, message, ""));
  }

  /// Keeps an archive open when one of its entries is closed.
  private static final class Uncloseable extends FilterInputStream {
    Uncloseable(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive goes on with its next entry.
    }
  }
}
