package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult.Skipped;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Inputs of our own, in a folder per format of the catalogue, beside what they give: `<format>/<case>.<any>` and `<format>/<case>.json`, the list of results.
///
/// An accepted result stands as the document, a skipped one as `{"skipped": reason, "at": position}`, a rejected one as
/// `{"rejected": code, "at": position, "message": words}`.
class GoldenPairsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  @TestFactory
  Stream<DynamicTest> givesTheResultsBesideIt() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Format format : FormatCatalog.formats()) {
      for (Path input : inputs(format.id())) {
        tests.add(DynamicTest.dynamicTest(format.id() + "/" + input.getFileName(), () -> check(format, input)));
      }
    }
    return tests.stream();
  }

  private static List<Path> inputs(String format) throws IOException, URISyntaxException {
    URL folder = GoldenPairsTest.class.getResource(format);
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      // The tests of a package that is named like a format lie in the same folder.
      return files.filter(file -> !file.toString().matches(".*\\.(json|class)")).sorted().toList();
    }
  }

  private static void check(Format format, Path input) throws IOException {
    String name = input.getFileName().toString();
    List<JsonNode> found = new ArrayList<>();
    PatentFiles.read(List.of(input), new ReadOptions(format.id(), null), result -> found.add(json(result)));
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
