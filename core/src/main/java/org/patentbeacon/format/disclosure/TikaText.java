package org.patentbeacon.format.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.encoding.TableEncoding;
import org.patentbeacon.format.record.RejectReason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Gets the text out of a file with Apache Tika, all in memory. Only [Extractor] may use it: what a file made to harm
/// does to memory and time is bounded by the process, not here.
final class TikaText {
  private static final double MOST_RATIO = 200;
  private static final long LARGEST_ENTRY = 256L << 20;
  private static final int HEAD = 64 << 10;

  static {
    FontMappers.set(new PlainFonts());
  }

  private final TextLimits limits;

  TikaText(TextLimits limits) {
    this.limits = limits;
  }

  /// The text of a file, or why there is none.
  ///
  /// @param forced the encoding of an HTML page; absent to tell it
  Extraction of(TextKind kind, byte[] content, @Nullable Charset forced) {
    BlockHandler handler = new BlockHandler(limits);
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(content)) {
      parser(kind, in, content, forced).parse(in, handler, metadata, context());
      return text(kind, handler, metadata, "");
    } catch (EncryptedDocumentException _) {
      return encrypted(kind);
    } catch (StackOverflowError _) {
      return new Extraction.Refused(RejectReason.LIMIT,
          "expected " + kind.words() + " whose parts are not nested too deeply, found deeper ones");
    } catch (IOException | SAXException | TikaException | OpenXML4JException | RuntimeException | LinkageError e) {
      return failed(kind, handler, metadata, e);
    }
  }

  private static Parser parser(TextKind kind, TikaInputStream in, byte[] content, @Nullable Charset forced)
      throws IOException, OpenXML4JException {
    return switch (kind) {
      case PDF -> new PDFParser();
      case DOC -> new OfficeParser();
      case DOCX -> {
        Parser parser = new OOXMLParser();
        // The parser's class sets its own limits when it is loaded, so these come after it.
        ZipSecureFile.setMinInflateRatio(1 / MOST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        // An opened package keeps the parser from writing a copy of the file to disk.
        in.setOpenContainer(new OPCPackageWrapper(OPCPackage.open(new ByteArrayInputStream(content))));
        yield parser;
      }
      case HTML, PLAIN -> new JSoupParser((page, metadata) -> charset(page, metadata, forced));
    };
  }

  private static Charset charset(InputStream page, Metadata metadata, @Nullable Charset forced) throws IOException {
    if (forced != null) {
      return forced;
    }
    Charset declared = new HtmlEncodingDetector().detect(page, metadata);
    if (declared != null) {
      return declared;
    }
    page.mark(HEAD);
    byte[] head = page.readNBytes(HEAD);
    page.reset();
    return TableEncoding.of(head);
  }

  private static ParseContext context() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    pdf.setExtractActions(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractIncrementalUpdateInfo(false);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setExtractMacros(false);
    office.setUseSAXDocxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(OfficeParserConfig.class, office);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    context.set(Locale.class, Locale.ROOT);
    return context;
  }

  private static Extraction text(TextKind kind, BlockHandler handler, Metadata metadata, String fault) {
    if (!handler.excess().isEmpty()) {
      return new Extraction.Refused(RejectReason.LIMIT, "expected " + kind.words() + " of " + handler.excess());
    }
    if (handler.blocks().isEmpty()) {
      return new Extraction.Refused(RejectReason.EMPTY, kind == TextKind.PDF
          ? "expected a PDF file with text, found no text layer: its pages are images; recognise their text first"
          : "expected " + kind.words() + " with text, found none");
    }
    String title = metadata.get(TikaCoreProperties.TITLE);
    return new Extraction.Text(title == null ? "" : title, fault, handler.blocks());
  }

  private static Extraction failed(TextKind kind, BlockHandler handler, Metadata metadata, Throwable e) {
    if (!handler.excess().isEmpty() || (handler.ended() && !handler.blocks().isEmpty())) {
      return text(kind, handler, metadata, words(e));
    }
    String words = words(e);
    if (words.contains("Zip bomb") || words.contains("would exceed the max")) {
      return new Extraction.Refused(RejectReason.LIMIT,
          "expected " + kind.words() + " of usual size, found one that unpacks to far more than it is");
    }
    if (e instanceof LinkageError || words.contains("ncrypt")) {
      return encrypted(kind);
    }
    return new Extraction.Refused(RejectReason.NOT_WELL_FORMED,
        "expected " + kind.words() + " that is whole, found a damaged one: " + words);
  }

  private static Extraction encrypted(TextKind kind) {
    return new Extraction.Refused(RejectReason.ENCODING,
        "expected " + kind.words() + " that can be opened, found an encrypted one; save it without a password");
  }

  /// The innermost fault, which tells most.
  private static String words(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    String words = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    return words.lines().findFirst().orElse("").strip();
  }

  /// Files within the file stay closed.
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Nothing is opened.
    }
  }
}
