package org.patentbeacon.format.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.patentbeacon.format.archive.ArchiveLimits;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;

/// The parts of an XLSX file. They refer to each other in any order, so the file is copied to a temporary one.
final class XlsxParts implements AutoCloseable {
  private static final XMLInputFactory XML = factory();

  private final Path copy;
  private final ZipFile zip;
  private final ArchiveLimits limits;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  private XlsxParts(Path copy, ArchiveLimits limits) throws IOException {
    this.copy = copy;
    this.limits = limits;
    this.zip = new ZipFile(copy.toFile());
    zip.stream().limit(limits.entries()).forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
  }

  /// Without document types, so that no entity is expanded and no other file is read.
  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static XlsxParts of(SourceFile file) throws IOException {
    Path copy = Files.createTempFile("workbook", ".xlsx");
    try {
      copy(file, copy);
      return new XlsxParts(copy, file.options().archives());
    } catch (ZipException | EOFException e) {
      Files.delete(copy);
      throw new RecordException(RejectReason.NOT_WELL_FORMED,
          "expected a whole XLSX workbook, found a damaged one: " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      Files.delete(copy);
      throw e;
    }
  }

  private static void copy(SourceFile file, Path copy) throws IOException {
    long most = file.options().archives().entryBytes();
    byte[] buffer = new byte[64 << 10];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(copy)) {
      for (int read = file.content().read(buffer); read >= 0; read = file.content().read(buffer)) {
        size += read;
        if (size > most) {
          throw new RecordException(RejectReason.LIMIT, "expected a workbook of at most " + most + " bytes, found a larger one");
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private static String key(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /// Hands each start of an element to a reader of it.
  void each(String part, Consumer<XMLStreamReader> element) throws IOException {
    try (Part open = open(part)) {
      while (open.xml().hasNext()) {
        if (open.xml().next() == XMLStreamConstants.START_ELEMENT) {
          element.accept(open.xml());
        }
      }
    } catch (XMLStreamException e) {
      throw broken(part, e);
    }
  }

  Part open(String part) throws IOException {
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      throw new RecordException(RejectReason.NOT_WELL_FORMED, "expected a workbook with the part " + part + ", found none");
    }
    try {
      InputStream bytes = new PartBytes(zip.getInputStream(entry), part, entry.getCompressedSize(), limits);
      return new Part(part, bytes, XML.createXMLStreamReader(bytes));
    } catch (ZipException | EOFException | XMLStreamException e) {
      throw broken(part, e);
    }
  }

  /// What is told of a part that is no XML, or more than a part may be.
  static RecordException broken(String part, Exception e) {
    return e.getCause() instanceof RecordException refused ? refused : new RecordException(RejectReason.NOT_WELL_FORMED,
        "expected a whole XLSX workbook, found the part " + part + " damaged: "
            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
  }

  /// A part that is being read.
  record Part(String name, InputStream bytes, XMLStreamReader xml) implements AutoCloseable {
    RecordException broken(XMLStreamException e) {
      return XlsxParts.broken(name, e);
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
