package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON form of a [PatentDocument], `patent-beacon/1`: one line, keys in a fixed order, absent values left out.
///
/// Reading what was written gives an equal document, and equal documents give equal bytes.
public final class DocumentJson {
  /// A column of a table keeps its name as the key of an extra value, and a cell is at most 1 MiB long.
  private static final int LONGEST_NAME = 2 << 20;
  /// A text of the model is at most 64 MiB long, as the record it came from.
  private static final int LONGEST_TEXT = 64 << 20;
  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(
      StreamReadConstraints.builder().maxNameLength(LONGEST_NAME).maxStringLength(LONGEST_TEXT).build()).build())
      .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY)
          .withContentInclusion(JsonInclude.Include.NON_EMPTY))
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .build();
  private static final ObjectReader READER = MAPPER.readerFor(PatentDocument.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(PatentDocument.class);

  private DocumentJson() {}

  /// {@return the document as one line of JSON without a line end}
  ///
  /// @param document the document
  public static String write(PatentDocument document) {
    return WRITER.writeValueAsString(document);
  }

  /// {@return the document as UTF-8 bytes of one line of JSON without a line end}
  ///
  /// @param document the document
  public static byte[] bytes(PatentDocument document) {
    return WRITER.writeValueAsBytes(document);
  }

  /// Reads a document. Keys that the form does not know are ignored here; a reader of files keeps them.
  ///
  /// @param json one JSON object
  /// @return the document
  /// @throws IllegalArgumentException when the text is no JSON or not of this form; the message says where
  public static PatentDocument read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /// Reads a document from UTF-8 bytes; see [#read(String)].
  ///
  /// @param json one JSON object
  /// @return the document
  /// @throws IllegalArgumentException when the bytes are no JSON or not of this form; the message says where
  public static PatentDocument read(byte[] json) {
    try {
      return READER.readValue(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(Messages.of(e), e);
    }
  }

  /// {@return the document as a tree, for an answer that adds keys of its own}
  ///
  /// @param document the document
  public static ObjectNode tree(PatentDocument document) {
    return MAPPER.valueToTree(document);
  }

  /// Reads a document from a tree; see [#read(String)].
  ///
  /// @param json a JSON object
  /// @return the document
  /// @throws IllegalArgumentException when the tree is not of this form
  public static PatentDocument read(JsonNode json) {
    try {
      return READER.readValue(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(Messages.of(e), e);
    }
  }

  /// One line from a parser's exception: what and where.
  private static final class Messages {
    static String of(JacksonException e) {
      var at = e.getLocation();
      boolean known = at != null && at.getLineNr() > 0;
      String where = known ? "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " : "";
      return where + at(e) + e.getOriginalMessage();
    }

    /// The keys on the way to the fault.
    private static String at(JacksonException e) {
      String keys = e.getPath().stream().map(JacksonException.Reference::getPropertyName).filter(Objects::nonNull)
          .collect(Collectors.joining("."));
      return keys.isEmpty() ? "" : keys + ": ";
    }
  }
}
