package org.patentbeacon.fetch;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

/// What a fetch needs to know of an answer. The rest is for the reader of the format.
///
/// @param documents the numbers whose bibliographic data are in it
/// @param texts the texts it says there are: `claims`, `description`
record AnswerXml(List<PublicationNumber> documents, Set<String> texts) {
  private static final String ROOT = "world-patent-data";
  private static final InputFactoryImpl FACTORY = factory();

  private static InputFactoryImpl factory() {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static XMLStreamReader open(byte[] content) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
  }

  /// Reads an answer to its end.
  ///
  /// @throws IOException when it is not an answer of OPS or not whole; the message says what was found
  static AnswerXml read(byte[] content) throws IOException {
    List<PublicationNumber> documents = new ArrayList<>();
    Set<String> texts = new LinkedHashSet<>();
    try {
      XMLStreamReader xml = open(content);
      expectRoot(xml);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("exchange-document")) {
          document(xml, documents);
        } else if (xml.getLocalName().equals("fulltext-instance")) {
          texts.add(attribute(xml, "desc"));
        }
      }
    } catch (XMLStreamException | RuntimeException e) { // Aalto throws unchecked ones, too, where it reads lazily
      throw new IOException("expected a whole <ops:" + ROOT + ">, found XML that breaks off or is not well-formed", e);
    }
    return new AnswerXml(documents, texts);
  }

  private static void expectRoot(XMLStreamReader xml) throws XMLStreamException, IOException {
    while (xml.getEventType() != XMLStreamReader.START_ELEMENT && xml.hasNext()) {
      xml.next();
    }
    if (!xml.getLocalName().equals(ROOT)) {
      throw new IOException("expected <ops:" + ROOT + ">, found <" + xml.getLocalName() + ">");
    }
  }

  /// A number of several that OPS does not have is marked so.
  private static void document(XMLStreamReader xml, List<PublicationNumber> documents) {
    if (attribute(xml, "status").equals("not found")) {
      return;
    }
    String number = attribute(xml, "country") + attribute(xml, "doc-number") + attribute(xml, "kind");
    NumberReader.publication(number, NumberContext.NONE.in("docdb")).accepted().ifPresent(documents::add);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }
}
