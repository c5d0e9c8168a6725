package org.patentbeacon.format.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.Paragraph;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.SourceFile;

/// PDF, Word and HTML files, made here, also those made to harm: one result each, in bounded time and memory.
class TextFileTest {
  private static final String DAMAGED = "not-well-formed: expected ";
  private static final TextLimits USUAL = TextLimits.DEFAULT;

  @Test
  void aPdfWithCodesOnItsFirstPageIsAPatent() throws IOException {
    byte[] pdf = pdf(List.of("(12) United States Patent", "(10) Patent No.: US 9,000,001 B2",
        "(45) Date of Patent: Apr. 7, 2015", "(21) Appl. No.: 13/900,001", "(22) Filed: May 22, 2013",
        "(54) TEST DEVICE", "(57) ABSTRACT", "The device has a housing and a probe."),
        List.of("What is claimed is:", "1. A device comprising a housing and", "a probe.",
            "2. The device of claim 1, wherein the probe is optical."));

    PatentDocument document = accepted(pdf);

    assertThat(document.id()).isEqualTo("US9000001B2");
    assertThat(document.publication().date()).hasToString("2015-04-07");
    assertThat(document.application().id()).isEqualTo("US13900001");
    assertThat(document.title("en")).isEqualTo("TEST DEVICE");
    assertThat(document.abstracts().getFirst().text()).isEqualTo("The device has a housing and a probe.");
    assertThat(document.claimSets().getFirst().claims()).extracting(claim -> claim.number() + " " + claim.text())
        .containsExactly("1 A device comprising a housing and a probe.",
            "2 The device of claim 1, wherein the probe is optical.");
  }

  @Test
  void anyOtherPdfIsADisclosureAndTheSameEachTime() throws IOException {
    byte[] pdf = pdf(List.of("Notes on a lamp", "The lamp is in the housing and the heat is in the lamp."));

    PatentDocument document = accepted(pdf);

    assertThat(document.id()).startsWith("X:").hasSize(18);
    assertThat(document.source().getFirst().sha256()).startsWith(document.id().substring(2));
    assertThat(document.title("en")).isEqualTo("Notes on a lamp");
    assertThat(document.patentType()).isNull();
    assertThat(accepted(pdf)).isEqualTo(document);
    assertThat(DocumentJson.read(DocumentJson.tree(document))).isEqualTo(document);
  }

  @Test
  void aPdfOfImagesHasNoTextLayer() throws IOException {
    assertThat(words(pdf(List.of()))).isEqualTo("empty: expected a PDF file with text, found no text layer: its pages are"
        + " images; recognise their text first");
  }

  @Test
  void aPdfIsReadWithoutItsPasswordOnlyWhereItNeedsNone() throws IOException {
    assertThat(words(encryptedPdf("secret"))).isEqualTo(
        "encoding: expected a PDF file that can be opened, found an encrypted one; save it without a password");
    assertThat(accepted(encryptedPdf("")).title("en")).isEqualTo("Locked against changes");
  }

  @Test
  void aDamagedFileIsOneReject() throws IOException {
    byte[] pdf = pdf(List.of("A text"));

    assertThat(words(Arrays.copyOf(pdf, 40))).startsWith(DAMAGED + "a PDF file that is whole, found a damaged one: ");
    byte[] word = docx("A text");
    assertThat(words(Arrays.copyOf(word, word.length * 4 / 5)))
        .startsWith(DAMAGED + "a Word file that is whole, found a damaged one: ");
    assertThat(words(Arrays.copyOf(word, 100))).isEqualTo(
        "unknown-format: expected a PDF, Word or HTML file or a text, found bytes that are no text");
  }

  @Test
  void charactersPagesAndBytesAreLimited() throws IOException {
    byte[] pdf = pdf(List.of("A text of some length"), List.of("Another page"), List.of("A third page"));

    assertThat(words(pdf, new TextLimits(10, 2000, 1 << 20, USUAL.time())))
        .isEqualTo("limit: expected a PDF file of at most 10 characters, found more");
    assertThat(words(pdf, new TextLimits(1000, 2, 1 << 20, USUAL.time())))
        .isEqualTo("limit: expected a PDF file of at most 2 pages, found more");
    assertThat(words(pdf, new TextLimits(1000, 2000, 100, USUAL.time())))
        .isEqualTo("limit: expected a PDF file of at most 100 bytes, found a longer one");
    assertThat(words("a long text".getBytes(StandardCharsets.UTF_8), new TextLimits(5, 1, 1, USUAL.time())))
        .isEqualTo("limit: expected a text of at most 5 characters, found more");
  }

  @Test
  void aFileThatTakesTooLongIsStopped() throws IOException {
    byte[] slow = pdfWithContent("q Q ".repeat(25), 1_000_000);

    assertThat(words(slow, new TextLimits(1000, 2000, 64 << 20, Duration.ofMillis(500)))).isEqualTo(
        "limit: expected a PDF file that can be read in 0.5 seconds, found one that takes longer");
  }

  @Test
  void aFileThatNeedsTooMuchMemoryIsStoppedAndTheNextIsRead() throws IOException {
    byte[] page = ("<html><body>" + "<p>a".repeat(12_000_000)).getBytes(StandardCharsets.US_ASCII);

    assertThat(words(page)).matches("limit: expected an HTML page that can be read in"
        + " (512 MB of memory, found one that needs more|60.0 seconds, found one that takes longer)");
    assertThat(accepted(pdf(List.of("The next one"))).title("en")).isEqualTo("The next one");
  }

  @Test
  void aZipBombAndDeepNestingInWordEndInTime() throws IOException {
    String body = "<w:p><w:r><w:t>" + "a".repeat(200 << 20) + "</w:t></w:r></w:p>";
    assertThat(words(docxOf(body)))
        .isEqualTo("limit: expected a Word file of usual size, found one that unpacks to far more than it is");

    String deep = "<w:sdt><w:sdtContent>".repeat(100_000) + "</w:sdtContent></w:sdt>".repeat(100_000);
    assertThat(words(docxOf(deep))).matches("(limit|not-well-formed|empty): .*");
  }

  @Test
  void aWordFileGivesItsParagraphsAndTables() throws IOException {
    PatentDocument document = accepted(docx("交底书正文", "第二段"));

    assertThat(document.title("zh")).isEqualTo("一种散热结构");
    assertThat(paragraphs(document)).containsExactly("交底书正文", "第二段", "材料 | 铝");
  }

  @Test
  void anEncryptedWordFileIsOneReject() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(docx("A text"));
      }
      files.writeFilesystem(bytes);
    }

    assertThat(words(bytes.toByteArray())).isEqualTo(
        "encoding: expected a Word file that can be opened, found an encrypted one; save it without a password");
  }

  @Test
  void aCompoundFileWithoutAWordTextIsOneReject() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      files.writeFilesystem(bytes);
    }

    assertThat(words(bytes.toByteArray())).isEqualTo("empty: expected a Word file with text, found none");
  }

  @Test
  void nothingThatAFileNamesIsFetched() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
      String page = "<!DOCTYPE html SYSTEM \"" + url + "x.dtd\"><html><head><base href=\"" + url + "\"><script src=\"a.js\">"
          + "</script><link rel=stylesheet href=\"b.css\"></head><body><img src=\"c.png\"><iframe src=\"d\"></iframe>A text"
          + "</body></html>";
      assertThat(paragraphs(accepted(page.getBytes(StandardCharsets.UTF_8)))).containsExactly("A text");

      ByteArrayOutputStream word = new ByteArrayOutputStream();
      try (XWPFDocument document = new XWPFDocument()) {
        document.createParagraph().createRun().setText("A text");
        document.getPackagePart().addRelationship(URI.create(url + "t.dotx"), TargetMode.EXTERNAL,
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
        document.getPackagePart().addExternalRelationship(url + "e.png", XWPFRelation.IMAGES.getRelation());
        document.write(word);
      }
      assertThat(paragraphs(accepted(word.toByteArray()))).containsExactly("A text");

      server.setSoTimeout(200);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void noTemporaryFilesStay() throws IOException {
    List<Path> before = temporary();
    accepted(pdf(List.of("A text")));
    accepted(docx("A text"));
    words(Arrays.copyOf(docx("A text"), 400));
    accepted("<html><body>A text</body></html>".getBytes(StandardCharsets.UTF_8));

    assertThat(temporary()).isEqualTo(before);
  }

  @Test
  void aStandardIsADisclosure() throws IOException {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");

    PatentDocument document =
        accepted(Files.readAllBytes(ExpectedDocuments.data().resolve("cnipa-schema/cnipa_xml_rules_2006.pdf")));

    assertThat(document.id()).startsWith("X:");
    assertThat(document.titles()).extracting(title -> title.lang()).containsExactly("zh");
    assertThat(document.notes()).isEmpty();
    assertThat(paragraphs(document)).contains("专利数据元素标准", "2006-12-22发布 2007-01-01实施");
    assertThat(String.join("", paragraphs(document)).length()).isBetween(70_000, 80_000);
  }

  private static List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().matches("(?i).*(tika|poi|pdfbox).*")).sorted().toList();
    }
  }

  private static List<String> paragraphs(PatentDocument document) {
    return document.descriptions().getFirst().sections().getFirst().paragraphs().stream().map(Paragraph::text).toList();
  }

  private static PatentDocument accepted(byte[] file) throws IOException {
    ReadResult result = read(file, USUAL);
    assertThat(result).as(result.toString()).isInstanceOf(Accepted.class);
    return ((Accepted) result).document();
  }

  private static String words(byte[] file) throws IOException {
    return words(file, USUAL);
  }

  private static String words(byte[] file, TextLimits limits) throws IOException {
    return switch (read(file, limits)) {
      case Accepted accepted -> "accepted " + accepted.document().id();
      case ReadResult.Skipped skipped -> "skipped " + skipped.reason();
      case Rejected rejected -> rejected.reason().word() + ": " + rejected.message();
    };
  }

  private static ReadResult read(byte[] bytes, TextLimits limits) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    try (SourceFile file = new SourceFile("a", ReadOptions.DEFAULT, new ByteArrayInputStream(bytes))) {
      new TextFile(limits).read(file, results::add);
    }
    assertThat(results).hasSize(1);
    return results.getFirst();
  }

  @SafeVarargs
  private static byte[] pdf(List<String>... pages) throws IOException {
    try (PDDocument document = document(pages)) {
      return bytes(document);
    }
  }

  private static byte[] encryptedPdf(String password) throws IOException {
    try (PDDocument document = document(List.of("Locked against changes", "The text is in the page of the file."))) {
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.setDocumentId(1L);
    document.save(bytes);
    return bytes.toByteArray();
  }

  @SafeVarargs
  private static PDDocument document(List<String>... pages) throws IOException {
    PDDocument document = new PDDocument();
    for (List<String> lines : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(50, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
    }
    return document;
  }

  /// A page whose content is one piece many times over.
  private static byte[] pdfWithContent(String piece, int times) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSStream stream = document.getDocument().createCOSStream();
      byte[] bytes = piece.getBytes(StandardCharsets.US_ASCII);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < times; i++) {
          out.write(bytes);
        }
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      return bytes(document);
    }
  }

  private static byte[] docx(String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("一种散热结构");
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      var row = document.createTable(1, 2).getRow(0);
      row.getCell(0).setText("材料");
      row.getCell(1).setText("铝");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] docxOf(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
          + ".wordprocessingml.document.main+xml\"/></Types>");
      put(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
          + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
      put(zip, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body>" + body + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }
}
