package org.patentbeacon.oracle;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PatentDocument;

/// The documents that are one step smaller than a document: one value of its JSON left out, or one text shorter.
final class SmallerDocuments {
  private final PatentDocument document;
  private final List<PatentDocument> smaller = new ArrayList<>();
  private final ObjectNode tree;

  private SmallerDocuments(PatentDocument document) {
    this.document = document;
    this.tree = DocumentJson.tree(document);
  }

  static List<PatentDocument> of(PatentDocument document) {
    SmallerDocuments found = new SmallerDocuments(document);
    found.within(found.tree);
    return found.smaller;
  }

  private void within(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      for (String name : names) {
        JsonNode value = object.get(name);
        object.remove(name);
        keep();
        shorter(value).forEach(text -> {
          object.set(name, text);
          keep();
        });
        object.set(name, value);
        within(value);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.remove(i);
        keep();
        array.insert(i, value);
        within(value);
      }
    }
  }

  private static List<StringNode> shorter(JsonNode value) {
    if (!value.isString() || value.stringValue().length() < 2) {
      return List.of();
    }
    String text = value.stringValue();
    int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    int second = text.offsetByCodePoints(0, 1);
    int last = text.offsetByCodePoints(text.length(), -1);
    return List.of(StringNode.valueOf(text.substring(0, half)), StringNode.valueOf(text.substring(half)),
        StringNode.valueOf(text.substring(second)), StringNode.valueOf(text.substring(0, last)));
  }

  private void keep() {
    read().filter(other -> !other.equals(document) && other.id() != null && other.id().equals(document.id()))
        .ifPresent(smaller::add);
  }

  private Optional<PatentDocument> read() {
    try {
      return Optional.of(DocumentJson.read(tree.deepCopy()));
    } catch (RuntimeException e) {
      return Optional.empty(); // A document cannot be without this value.
    }
  }
}
