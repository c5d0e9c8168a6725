package org.patentbeacon.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What OPS says when it has no answer: `<fault><code>SERVER.EntityNotFound</code><message>No results found</message>`,
/// or `<error>` where the gateway before it speaks.
///
/// @param status the status of the answer
/// @param code its code; empty when there is none
/// @param message its words; empty when there are none
/// @param resolutions the numbers OPS offers instead of an ambiguous one
record Fault(int status, String code, String message, List<String> resolutions) {
  private static final int BAD = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int TOO_LARGE = 413;
  private static final Pattern TOKEN = Pattern.compile("(?i)access.token");
  private static final int LONGEST = 200;

  Fault {
    resolutions = List.copyOf(resolutions);
  }

  /// Reads the body of an answer; one that is no fault gives an empty one.
  static Fault parse(int status, byte[] body, OpsKey key) {
    String code = "";
    List<String> words = new ArrayList<>();
    List<String> resolutions = new ArrayList<>();
    try {
      XMLStreamReader xml = AnswerXml.open(body);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "code" -> code = text(xml, key);
            case "message", "description" -> words.add(text(xml, key));
            case "resolution" -> resolutions.add(text(xml, key));
            default -> {}
          }
        }
      }
    } catch (XMLStreamException | RuntimeException e) { // Aalto throws unchecked ones, too, where it reads lazily
      return new Fault(status, code, String.join("; ", words), resolutions);
    }
    return new Fault(status, code, String.join("; ", words), resolutions);
  }

  private static String text(XMLStreamReader xml, OpsKey key) throws XMLStreamException {
    String text = key.hiddenIn(xml.getElementText().strip().replaceAll("\\s+", " "));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /// Whether the token is no longer good.
  boolean token() {
    return status == UNAUTHORIZED || (status == BAD && TOKEN.matcher(message).find());
  }

  /// Whether the answer would be too large.
  boolean tooLarge() {
    return status == TOO_LARGE && resolutions.isEmpty() && !code.equals("CLIENT.AmbiguousRequest");
  }

  /// What to tell of it.
  String words() {
    if (!resolutions.isEmpty()) {
      return "several documents have this number, give the kind: " + String.join(", ", resolutions);
    }
    String said = (code + " " + message).strip();
    return said.isEmpty() ? "HTTP " + status : said;
  }
}
