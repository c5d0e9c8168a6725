package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.format.cnipa.CnipaLegacyReader;
import org.patentbeacon.format.cnipa.CnipaReader;
import org.patentbeacon.format.lines.JsonlFile;
import org.patentbeacon.format.lines.NumberListFile;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult.Skipped;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.xml.XmlFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Inputs of our own beside what they give: `<format>/<case>.<any>` and `<format>/<case>.json`, the list of results.
///
/// An accepted result stands as the document, a skipped one as `{"skipped": reason, "at": position}`, a rejected one as
/// `{"rejected": code, "at": position, "message": words}`.
class GoldenPairsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final FormatReader XML = new XmlFile(List.of(new CnipaReader(), new CnipaLegacyReader()));

  /// The reader of each folder of pairs; a new format adds its line here.
  private static final Map<String, FormatReader> READERS = Map.ofEntries(
      Map.entry("cnipa-new", XML),
      Map.entry("cnipa-old", XML),
      Map.entry("lens-csv", FormatCatalog.table()),
      Map.entry("jsonl", new JsonlFile()),
      Map.entry("number-list", new NumberListFile()));

  @TestFactory
  Stream<DynamicTest> givesTheResultsBesideIt() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (String format : READERS.keySet().stream().sorted().toList()) {
      for (Path input : inputs(format)) {
        tests.add(DynamicTest.dynamicTest(format + "/" + input.getFileName(), () -> check(format, input)));
      }
    }
    return tests.stream();
  }

  private static List<Path> inputs(String format) throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(GoldenPairsTest.class.getResource(format), format);
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static void check(String format, Path input) throws IOException {
    String name = input.getFileName().toString();
    List<JsonNode> found = new ArrayList<>();
    FormatReader reader = Objects.requireNonNull(READERS.get(format), format);
    try (SourceFile file = new SourceFile(name, Files.newInputStream(input), null)) {
      reader.read(file, result -> found.add(json(ExpectedDocuments.completed(result))));
    }
    Path beside = input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
    JsonNode expected = Files.exists(beside) ? JSON.readTree(beside.toFile()) : JSON.createArrayNode();
    assertThat(pretty(JSON.createArrayNode().addAll(found))).isEqualTo(pretty(expected));
  }

  private static JsonNode json(ReadResult result) {
    ObjectNode json = JSON.createObjectNode();
    switch (result) {
      case Accepted accepted -> {
        return DocumentJson.tree(accepted.document());
      }
      case Skipped skipped -> json.put("skipped", skipped.reason());
      case Rejected rejected -> json.put("rejected", rejected.reason().word()).put("message", rejected.message());
    }
    return json.put("at", result.position().toString());
  }

  private static String pretty(JsonNode json) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }
}
