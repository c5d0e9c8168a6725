package org.patentbeacon.format.cnipa;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.format.encoding.Utf8;
import org.patentbeacon.format.json.JsonKeys;
import org.patentbeacon.format.json.JsonObjects;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.RawRecord;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Reads answers of the query service of the Chinese office: JSON objects with `data.zhuluxmxx`, one or many in a file.
public final class CnipaQueryFile implements FormatReader {
  /// The id of the format.
  public static final String FORMAT = "cnipa-query";
  private static final int LONGEST = 64 * 1024 * 1024;
  private static final int LONGEST_TEXT = 16 * 1024 * 1024;
  private static final int DEEPEST = 256;
  private static final int EXCERPT = 200;
  private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder().streamReadConstraints(
      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build()).build());

  /// {@return whether a text begins as an answer of the service does}
  ///
  /// @param head the beginning of the text
  public static boolean isAnswer(String head) {
    return JsonKeys.of(head, 2).contains("data.zhuluxmxx");
  }

  /// A reader of this format.
  public CnipaQueryFile() {}

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    JsonObjects objects = new JsonObjects(characters(file), LONGEST);
    int record = 0;
    for (String json = objects.next(); json != null; json = objects.next()) {
      RecordPosition position = new RecordPosition(file.name(), ++record, objects.line(), 0);
      sink.accept(result(json, objects.tooLong(), position, file));
    }
    if (record == 0) {
      sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), RejectReason.EMPTY,
          "expected a JSON object with data.zhuluxmxx, found none", ""));
    }
  }

  private static Reader characters(SourceFile file) throws IOException {
    Charset wide = Utf8.wide(file.head());
    Charset forced = file.options().encoding();
    return new InputStreamReader(file.content(),
        wide != null ? wide : forced != null ? forced : StandardCharsets.UTF_8);
  }

  private static ReadResult result(String json, boolean tooLong, RecordPosition position, SourceFile file) {
    try {
      if (tooLong) {
        throw new RecordException(RejectReason.LIMIT,
            "expected an answer of at most " + LONGEST + " characters, found a longer one");
      }
      var source = new Provenance(FORMAT, file.name(), position.record(), null, file.vintage(), null, null);
      var document = new CnipaQueryAnswer(MAPPER.readTree(json), file.vintage()).document().source(List.of(source));
      return new ReadResult.Accepted(document.build(), position);
    } catch (RecordException e) {
      return rejected(position, e.reason(), e.words(), json);
    } catch (StreamConstraintsException e) {
      return rejected(position, RejectReason.LIMIT, "expected an answer within the limits, found: " + fault(e), json);
    } catch (JacksonException e) {
      return rejected(position, RejectReason.NOT_WELL_FORMED, "expected a JSON object, found: " + fault(e), json);
    }
  }

  /// What follows the bracket tells of the parser, not of the text.
  private static String fault(JacksonException e) {
    return e.getOriginalMessage().replaceFirst(" \\(start marker.*", "");
  }

  private static ReadResult rejected(RecordPosition position, RejectReason reason, String message, String json) {
    RawRecord raw = reason == RejectReason.LIMIT ? null : RawRecord.of(json);
    return new ReadResult.Rejected(position, reason, message, json.substring(0, Math.min(EXCERPT, json.length())), raw);
  }
}
