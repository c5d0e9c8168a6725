package org.patentbeacon.scheme;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;

/// Walks a scheme file from start tag to start tag. Document types and entities of the file's own are not read; depth and
/// length of texts have limits. Elements and attributes are known by their local names.
final class SchemeXml {
  private static final int MAX_DEPTH = 256;
  private static final int MAX_TEXT = 1 << 20;
  private static final InputFactoryImpl FACTORY = factory();

  private final String file;
  private final XMLStreamReader2 xml;
  private int depth;

  private SchemeXml(String file, XMLStreamReader2 xml) {
    this.file = file;
    this.xml = xml;
  }

  private static InputFactoryImpl factory() {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /// Opens a file and moves to its root element.
  ///
  /// @throws SchemeException when it is not well-formed up to there
  static SchemeXml open(String file, InputStream in) {
    try {
      SchemeXml opened = new SchemeXml(file, (XMLStreamReader2) FACTORY.createXMLStreamReader(in));
      while (opened.advance() && !opened.xml.isStartElement()) {
        // Passing over what stands before the root.
      }
      return opened;
    } catch (XMLStreamException e) {
      throw new SchemeException(file + ": expected XML, found what is not well-formed: " + e.getMessage());
    }
  }

  String name() {
    return xml.getLocalName();
  }

  int line() {
    return xml.getLocation().getLineNumber();
  }

  /// The value of an attribute of the current element, trimmed; `null` when it is absent or blank.
  @Nullable String attribute(String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        String value = xml.getAttributeValue(i).strip();
        return value.isEmpty() ? null : value;
      }
    }
    return null;
  }

  /// Hands each child element to the handler by name, and ends behind the end tag of the current element. What the handler
  /// leaves unread is passed over.
  void eachChild(Consumer<String> handler) {
    int own = depth;
    while (advance() && depth >= own) {
      if (xml.isStartElement()) {
        handler.accept(xml.getLocalName());
        leave(own);
      }
    }
  }

  /// All text of the current element and those within in display form, with marks for some of them.
  ///
  /// @param mark gives what stands for an element whose start tag the walk is on, besides its text
  String text(Supplier<String> mark) {
    StringBuilder text = new StringBuilder();
    int own = depth;
    while (advance() && depth >= own) {
      if (xml.isStartElement()) {
        text.append(mark.get());
      } else if (xml.hasText() && xml.getEventType() != XMLStreamConstants.COMMENT) {
        append(text);
      }
      if (text.length() > MAX_TEXT) {
        throw broken("expected a title of at most " + MAX_TEXT + " characters, found a longer one");
      }
    }
    return DisplayForm.of(text);
  }

  private void append(StringBuilder text) {
    try {
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    } catch (UncheckedStreamException e) {
      throw broken(String.valueOf(e.getMessage()));
    }
  }

  private void leave(int outer) {
    while (depth > outer && advance()) {
      // Passing over what the handler did not read.
    }
  }

  /// Moves one event; `depth` counts the open elements, the one just started included, the one just ended not.
  private boolean advance() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > MAX_DEPTH) {
            throw broken("expected elements nested at most " + MAX_DEPTH + " deep, found deeper ones");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.ENTITY_REFERENCE -> throw broken(
            "expected no entities but those of XML, found &" + xml.getLocalName() + ";");
        default -> {}
      }
      return true;
    } catch (XMLStreamException | UncheckedStreamException e) {
      throw broken("expected well-formed XML, found " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private SchemeException broken(String message) {
    return new SchemeException(file + ", line " + line() + ": " + message);
  }
}
