package org.patentbeacon.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult.Skipped;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The expected values of `data/expected`: facts taken from the source files without this library.
///
/// One [Case] per document; [#misses] compares every key it has ([ExpectedValues] says how) and returns what differs.
public final class ExpectedDocuments {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path DATA = data();
  /// Keys that say where the document stands, not what it is.
  private static final Set<String> PLACE = Set.of("file", "position", "format");

  /// What is known of one document.
  public record Case(String file, int position, String format, JsonNode values) {
    @Override
    public String toString() {
      return format + " " + file + " record " + position;
    }
  }

  /// What is known of one file of many records, and how many of them are accepted; `ids` is empty when they were not noted.
  public record Batch(String file, int accepted, int skipped, int rejected, List<String> ids) {
    /// What is different in the results; empty when nothing is.
    List<String> misses(List<ReadResult> results) {
      List<String> found = results.stream().filter(Accepted.class::isInstance)
          .map(result -> ((Accepted) result).document().id()).toList();
      // A row of a table that names several publications is one record with a document for each.
      int records = (int) results.stream().filter(Accepted.class::isInstance).map(ReadResult::position).distinct().count();
      Batch counted = new Batch(file, records, count(results, Skipped.class), count(results, Rejected.class),
          ids.isEmpty() ? ids : found);
      return equals(counted) ? List.of() : List.of("expected " + words() + ", found " + counted.words());
    }

    private static int count(List<ReadResult> results, Class<? extends ReadResult> outcome) {
      return (int) results.stream().filter(outcome::isInstance).count();
    }

    private String words() {
      return file + ": accepted " + accepted + ", skipped " + skipped + ", rejected " + rejected + ", ids " + ids;
    }

    @Override
    public String toString() {
      return file;
    }
  }

  private ExpectedDocuments() {}

  /// The folder with the sample files; it may be missing.
  public static Path data() {
    Path named = Path.of(System.getProperty("beacon.data", "../shared/data"));
    return Files.isDirectory(named) ? named : Path.of("..").resolve(named);
  }

  public static boolean available() {
    return Files.isDirectory(DATA.resolve("expected"));
  }

  /// The cases of every format that the catalogue knows, in order of file name.
  public static List<Case> cases() {
    Set<String> formats = FormatCatalog.formats().stream().map(Format::id).collect(Collectors.toSet());
    List<Case> cases = new ArrayList<>();
    for (Path path : files()) {
      JsonNode json = JSON.readTree(path.toFile());
      for (JsonNode values : json.isArray() ? json : List.of(json)) {
        if (formats.contains(values.get("format").asString())) {
          cases.add(new Case(values.get("file").asString(), values.get("position").asInt(),
              values.get("format").asString(), values));
        }
      }
    }
    return cases;
  }

  /// The folder of a file: one per format.
  public static String folder(String file) {
    return file.substring(0, file.indexOf('/'));
  }

  /// The files of many records in the folders that have cases.
  public static List<Batch> batches() {
    Set<String> folders = cases().stream().map(found -> folder(found.file())).collect(Collectors.toSet());
    List<Batch> batches = new ArrayList<>();
    for (JsonNode batch : JSON.readTree(DATA.resolve("expected/batches.json").toFile())) {
      if (batch.has("documents") && folders.contains(folder(batch.get("file").asString()))) {
        List<String> ids = batch.path("ids").valueStream().map(JsonNode::asString).toList();
        batches.add(new Batch(batch.get("file").asString(), batch.get("documents").asInt(),
            batch.path("skipped").asInt(0), batch.path("rejected").asInt(0), ids));
      }
    }
    return batches;
  }

  private static List<Path> files() {
    try (Stream<Path> paths = Files.list(DATA.resolve("expected"))) {
      return paths.filter(path -> path.toString().endsWith(".json"))
          .filter(path -> !path.endsWith("batches.json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The results of a sample file, recognised by its content.
  public static List<ReadResult> read(String file) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    PatentFiles.read(List.of(DATA.resolve(file)), ReadOptions.DEFAULT, results::add);
    return results;
  }

  /// Everything in which the document differs from the case; empty when it is as expected.
  public static List<String> misses(Case expected, PatentDocument document) {
    Map<String, String> misses = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> value : expected.values().properties()) {
      String key = value.getKey();
      if (PLACE.contains(key)) {
        continue;
      }
      Object found = ExpectedValues.of(key, document, value.getValue());
      Object wanted = ExpectedValues.wanted(key, value.getValue());
      if (!Objects.equals(wanted, found)) {
        misses.put(key, "expected " + wanted + ", found " + found);
      }
    }
    return misses.entrySet().stream().map(miss -> expected + ", " + miss.getKey() + ": " + miss.getValue()).toList();
  }
}
