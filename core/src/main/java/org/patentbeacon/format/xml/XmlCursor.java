package org.patentbeacon.format.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;

/// Walks one XML record from start tag to start tag. Elements and attributes are known by their local names.
///
/// [#eachChild] hands each child to a handler, which may read its text, descend or do nothing; what the handler leaves
/// unread is skipped. So a reader looks like the table of its format: a `switch` from element to field.
public final class XmlCursor {
  private static final int MAX_DEPTH = 256;
  private static final int MAX_ATTRIBUTES = 256;
  private static final int MAX_TEXT = 16 * 1024 * 1024;
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader2 xml;
  /// Where the record starts in its bytes: the parser counts the columns of the first line from there.
  private final int offset;
  private final RawText text = new RawText();
  private final Consumer<XmlOutcome> outcomes;
  private final Map<String, String> wrapper = new TreeMap<>();
  private int depth;

  private XmlCursor(XMLStreamReader2 xml, int offset, Consumer<XmlOutcome> outcomes) {
    this.xml = xml;
    this.offset = offset;
    this.outcomes = outcomes;
  }

  private static XMLInputFactory factory() {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.configureForSpeed();
    return factory;
  }

  /// Opens a record of UTF-8 bytes without a declaration and moves to its root element. The parser reads the bytes where
  /// they are.
  ///
  /// @param outcomes takes the parts that are skipped or refused
  static XmlCursor open(byte[] bytes, int from, int length, Consumer<XmlOutcome> outcomes) {
    try {
      XMLStreamReader2 xml =
          (XMLStreamReader2) FACTORY.createXMLStreamReader(new Stax2ByteArraySource(bytes, from, length));
      XmlCursor cursor = new XmlCursor(xml, from, outcomes);
      cursor.toElement();
      cursor.entered();
      return cursor;
    } catch (XMLStreamException e) {
      throw broken(e, from);
    }
  }

  /// Opens a record behind the start tag of the element around it, and moves to the root element of the record.
  static XmlCursor openWrapped(byte[] wrapped, Consumer<XmlOutcome> outcomes) {
    XmlCursor cursor = open(wrapped, 0, wrapped.length, outcomes);
    try {
      for (int i = 0; i < cursor.xml.getAttributeCount(); i++) {
        cursor.wrapper.put(cursor.xml.getAttributeLocalName(i), cursor.xml.getAttributeValue(i).strip());
      }
      cursor.step();
      cursor.toElement();
      return cursor;
    } catch (XMLStreamException e) {
      throw broken(e, 0);
    }
  }

  private void toElement() throws XMLStreamException {
    while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
      if (!xml.hasNext()) {
        throw new RecordException(RejectReason.EMPTY, "expected an element, found the end of the record");
      }
      step();
    }
  }

  /// The parser's next event. It answers some hostile names, such as an element `xmlns:a`, with exceptions of its own.
  private int step() throws XMLStreamException {
    try {
      return xml.next();
    } catch (UncheckedStreamException e) {
      throw e;
    } catch (RuntimeException e) {
      throw fault(RejectReason.NOT_WELL_FORMED, "expected markup, found what no parser takes: " + e.getMessage());
    }
  }

  /// {@return the local name of the current element}
  public String name() {
    return xml.getLocalName();
  }

  /// {@return the value of an attribute of the current element, trimmed; `null` when it is absent or blank}
  ///
  /// @param localName the local name of the attribute
  public @Nullable String attribute(String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        String value = xml.getAttributeValue(i).strip();
        return value.isEmpty() ? null : value;
      }
    }
    return null;
  }

  /// {@return the attributes of the current element by local name, trimmed, without blank ones}
  Map<String, String> attributes() {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i).strip();
      if (!value.isEmpty()) {
        values.put(xml.getAttributeLocalName(i), value);
      }
    }
    return values;
  }

  /// How many characters of the text that is being read are collected so far.
  int collected() {
    return text.length();
  }

  /// Whether the cursor stands on a start tag.
  boolean isOnStart() {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  /// {@return the value of an attribute of the element around this record and others, trimmed; `null` when there is none}
  ///
  /// @param localName the local name of the attribute
  public @Nullable String wrapperAttribute(String localName) {
    String value = wrapper.get(localName);
    return value == null || value.isEmpty() ? null : value;
  }

  /// Hands each child element to the handler, by local name, and ends behind the end tag of the current element.
  ///
  /// @param handler may read the child's text, descend into it or leave it, whole or in part
  public void eachChild(Consumer<String> handler) {
    int own = depth;
    while (advance() && depth >= own) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        handler.accept(xml.getLocalName());
        leave(own);
      }
    }
  }

  /// Hands each child element to the handler, as [#eachChild], and the text before, between and behind them, too.
  ///
  /// @param words takes each such text in display form, unless it is blank
  /// @param handler may read the child's text, descend into it or leave it, whole or in part
  public void eachPart(Consumer<String> words, Consumer<String> handler) {
    int own = depth;
    StringBuilder between = new StringBuilder();
    while (advance() && depth >= own) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          text.clear();
          append();
          if (!text.isBlank()) {
            between.append(text, 0, text.length());
          }
        }
        case XMLStreamConstants.START_ELEMENT -> {
          flush(between, words);
          handler.accept(xml.getLocalName());
          leave(own);
        }
        default -> {}
      }
    }
    flush(between, words);
  }

  private static void flush(StringBuilder between, Consumer<String> words) {
    if (!between.isEmpty()) {
      String found = DisplayForm.of(between);
      between.setLength(0);
      if (!found.isEmpty()) {
        words.accept(found);
      }
    }
  }

  /// {@return all text of the current element and its descendants in display form; the cursor ends on the end tag}
  public String text() {
    return text(block -> false);
  }

  /// {@return the text as [#text()], with a space around some elements, so that their texts do not run together}
  ///
  /// @param blocks tells by its local name whether an element is one of them
  public String text(Predicate<String> blocks) {
    return rawText(name -> blocks.test(name) ? " " : "").displayForm();
  }

  /// {@return the text as [#text()], with the name of each descendant in front of what it holds: `pp 8 para 3`}
  public String labelled() {
    return rawText(name -> " " + name + " ", _ -> " ", _ -> {}).displayForm();
  }

  /// {@return all text of the current element as it stands, blanks and line ends included; the cursor ends on the end
  /// tag}
  public String verbatim() {
    return rawText(_ -> "").toString();
  }

  /// All text of the current element and its descendants as it stands, with marks around elements; ends on the end tag.
  ///
  /// @param marks gives what is put before and behind an element, by its name; `null` leaves the element out
  /// @return the text, valid until the next text is read
  RawText rawText(Function<String, @Nullable String> marks) {
    return rawText(marks, marks, _ -> {});
  }

  /// The text as [#rawText(Function)].
  ///
  /// @param started told the name of each element within that is not left out, while the cursor is on its start tag
  RawText rawText(Function<String, @Nullable String> marks, Consumer<String> started) {
    return rawText(marks, marks, started);
  }

  private RawText rawText(Function<String, @Nullable String> before, Function<String, @Nullable String> behind,
      Consumer<String> started) {
    text.clear();
    int own = depth;
    int skipFrom = Integer.MAX_VALUE;
    while (advance() && depth >= own) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (depth < skipFrom) {
            append();
          }
        }
        case XMLStreamConstants.START_ELEMENT -> {
          if (depth < skipFrom) {
            String mark = before.apply(xml.getLocalName());
            if (mark == null) {
              skipFrom = depth;
            } else {
              started.accept(xml.getLocalName());
              text.append(mark);
            }
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth < skipFrom) {
            String mark = behind.apply(xml.getLocalName());
            text.append(mark == null ? "" : mark);
            skipFrom = Integer.MAX_VALUE;
          }
        }
        default -> {}
      }
    }
    return text;
  }

  private void append() {
    try {
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    } catch (UncheckedStreamException e) {
      throw e.getCause() instanceof XMLStreamException cause ? broken(cause, offset) : e;
    }
    if (text.length() > MAX_TEXT) {
      throw fault(RejectReason.LIMIT, "expected at most 16777216 characters in an element, found more");
    }
  }

  /// Reads the current element as a record of its own: when it is refused, what stands behind it is still read.
  ///
  /// @param reading reads the element; broken markup and exceeded limits refuse what stands behind it, too
  public void alone(Runnable reading) {
    Location at = xml.getLocation();
    try {
      reading.run();
    } catch (RecordException fault) {
      if (fault.reason() == RejectReason.NOT_WELL_FORMED || fault.reason() == RejectReason.LIMIT) {
        throw fault;
      }
      outcomes.accept(new XmlOutcome.Refusal(fault.line() > 0 ? fault
          : new RecordException(fault.reason(), fault.words(), at.getLineNumber(), column(at, offset))));
    }
  }

  /// Says that the current element is a known thing and no patent document. It counts as a record.
  ///
  /// @param reason what it is
  public void skip(String reason) {
    outcomes.accept(new XmlOutcome.Skip(reason));
  }

  /// {@return a refusal of this record, with the place the cursor is at}
  ///
  /// @param reason the reason code
  /// @param message what was found and what was expected
  public RecordException fault(RejectReason reason, String message) {
    Location at = xml.getLocation();
    return new RecordException(reason, message, at.getLineNumber(), column(at, offset));
  }

  /// Reads to the end tag of the root, so that the record is known to be well-formed; what follows is ignored.
  void finish() {
    leave(0);
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw broken(e, offset);
    }
  }

  /// Moves one event, over what a browser left in the file; `depth` then counts the open elements, the one just started included, one just ended not.
  private boolean advance() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      switch (step()) {
        case XMLStreamConstants.START_ELEMENT -> {
          entered();
          if (isForeign(xml.getLocalName())) {
            leave(depth - 1);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
      return true;
    } catch (XMLStreamException e) {
      throw broken(e, offset);
    }
  }

  /// Whether a browser that saved the page put the element there.
  private static boolean isForeign(String name) {
    return name.equals("style") || name.equals("script");
  }

  private void entered() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw fault(RejectReason.LIMIT, "expected elements nested at most 256 deep, found deeper ones");
    }
    if (xml.getAttributeCount() > MAX_ATTRIBUTES) {
      throw fault(RejectReason.LIMIT, "expected at most 256 attributes of an element, found more");
    }
  }

  private void leave(int outer) {
    while (depth > outer && advance()) {
      // Passing over what the handler did not read.
    }
  }

  private static int column(Location at, int offset) {
    return at.getLineNumber() == 1 ? Math.max(at.getColumnNumber() - offset, 0) : at.getColumnNumber();
  }

  private static RecordException broken(XMLStreamException e, int offset) {
    Location at = e.getLocation();
    String message = e.getMessage() == null ? "not well-formed" : e.getMessage().lines().findFirst().orElse("");
    return at == null
        ? new RecordException(RejectReason.NOT_WELL_FORMED, message)
        : new RecordException(RejectReason.NOT_WELL_FORMED, message, at.getLineNumber(), column(at, offset));
  }
}
