package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
      for (GoldenInputs.Input input : GoldenInputs.of(format.id())) {
        tests.add(DynamicTest.dynamicTest(format.id() + "/" + input.name(), () -> check(format, input)));
      }
    }
    return tests.stream();
  }

  private static void check(Format format, GoldenInputs.Input input) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    PatentFiles.read(List.of(input.path()), new ReadOptions(format.id(), null), result -> found.add(json(result)));
    JsonNode expected =
        Files.exists(input.expected()) ? JSON.readTree(input.expected().toFile()) : JSON.createArrayNode();
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
