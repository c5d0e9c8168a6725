package org.patentbeacon.embedding;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What goes around a text, as the `post_processor` of a `tokenizer.json` describes it.
final class Frames {
  private Frames() {}

  /// Reads the description.
  ///
  /// @throws ModelException when it is of a kind that is not known
  static Tokenizer.Frame read(JsonNode node) {
    return switch (node.path("type").asString("")) {
      case "" -> new Tokenizer.Frame(List.of(), List.of());
      case "TemplateProcessing" -> template(node);
      case "BertProcessing", "RobertaProcessing" -> new Tokenizer.Frame(List.of(node.path("cls").path(1).asInt()),
          List.of(node.path("sep").path(1).asInt()));
      default -> throw new ModelException("expected a post_processor of the kind TemplateProcessing, BertProcessing or"
          + " RobertaProcessing, found '" + node.path("type").asString("") + "'");
    };
  }

  private static Tokenizer.Frame template(JsonNode node) {
    List<Integer> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    boolean passed = false;
    for (JsonNode item : node.path("single")) {
      if (item.has("Sequence")) {
        passed = true;
        continue;
      }
      String name = item.path("SpecialToken").path("id").asString("");
      for (JsonNode number : node.path("special_tokens").path(name).path("ids")) {
        (passed ? after : before).add(number.asInt());
      }
    }
    return new Tokenizer.Frame(List.copyOf(before), List.copyOf(after));
  }
}
