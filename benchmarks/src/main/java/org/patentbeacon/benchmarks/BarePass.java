package org.patentbeacon.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.patentbeacon.format.table.Separators;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The least that any reader of a format has to do with its bytes: the limit that readers are measured against.
enum BarePass {
  /// Every event of an XML document, with its texts and attributes decoded, by the parser that readers use.
  XML_TEXTS {
    @Override
    long over(byte[] part) throws IOException {
      return xml(AALTO, part);
    }
  },
  /// The same with the parser that comes with Java.
  XML_PLATFORM {
    @Override
    long over(byte[] part) throws IOException {
      return xml(PLATFORM, part);
    }
  },
  /// Every cell of a table of separated values.
  CELLS {
    @Override
    long over(byte[] part) throws IOException {
      String head = new String(part, 0, Math.min(HEAD, part.length), StandardCharsets.UTF_8);
      long length = 0;
      try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(Separators.of(head))
          .maxBufferSize(MOST).ofCsvRecord(decoded(part))) {
        for (CsvRecord row : rows) {
          for (int i = 0; i < row.getFieldCount(); i++) {
            length += row.getField(i).length();
          }
        }
      }
      return length;
    }
  },
  /// Every line of a text.
  LINES {
    @Override
    long over(byte[] part) throws IOException {
      long length = 0;
      try (BufferedReader lines = new BufferedReader(decoded(part))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          length += line.length();
        }
      }
      return length;
    }
  },
  /// Every token of JSON, with its strings decoded.
  TOKENS {
    @Override
    long over(byte[] part) {
      long length = 0;
      try (JsonParser tokens = JSON.createParser(ObjectReadContext.empty(), part)) {
        for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
          length += token == JsonToken.VALUE_STRING ? tokens.getStringLength() : 1;
        }
      }
      return length;
    }
  };

  private static final int HEAD = 64 << 10;
  private static final int MOST = 16 << 20;
  private static final JsonFactory JSON = new JsonFactory();
  private static final XMLInputFactory AALTO = offline(new InputFactoryImpl());
  private static final XMLInputFactory PLATFORM = offline(XMLInputFactory.newDefaultFactory());

  private static XMLInputFactory offline(XMLInputFactory factory) {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /// Passes over one file; of XML, over one document.
  ///
  /// @return a number that hangs on everything that was looked at, so that nothing is left out as useless
  abstract long over(byte[] part) throws IOException;

  private static InputStreamReader decoded(byte[] part) {
    return new InputStreamReader(new ByteArrayInputStream(part), StandardCharsets.UTF_8);
  }

  private static long xml(XMLInputFactory parsers, byte[] part) throws IOException {
    try {
      XMLStreamReader xml = parsers.createXMLStreamReader(new ByteArrayInputStream(part));
      long length = 0;
      while (xml.hasNext()) {
        length += texts(xml, xml.next());
      }
      xml.close();
      return length;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static long texts(XMLStreamReader xml, int event) {
    long length = 0;
    if (event == XMLStreamConstants.CHARACTERS) {
      length += xml.getTextLength() + (long) xml.getTextCharacters()[xml.getTextStart()];
    } else if (event == XMLStreamConstants.START_ELEMENT) {
      length += xml.getLocalName().length();
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        length += xml.getAttributeValue(i).length();
      }
    }
    return length;
  }
}
