package org.patentbeacon.format.disclosure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbeacon.format.record.SourceFile;

/// The sorts of files that hold a text, told by their first bytes.
enum TextKind {
  /// PDF.
  PDF("a PDF file"),
  /// The zip file of Word.
  DOCX("a Word file"),
  /// The compound file of Word up to 2003, or of any encrypted office file.
  DOC("a Word file"),
  /// HTML.
  HTML("an HTML page"),
  /// Text without markup.
  PLAIN("a text");

  private static final int ENTRY = 128;
  private static final int MOST_LOOKED_AT = 64 << 20;
  /// What may stand before the first element.
  private static final Pattern PROLOG =
      Pattern.compile("\\s+|<\\?[^>]*>|<!--.*?-->|<!doctype(?<type>[^>\\[]*)>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern ELEMENT = Pattern.compile("<([a-z]+)[\\s>/]", Pattern.CASE_INSENSITIVE);
  private static final Set<String> PAGE_ELEMENTS = Set.of("html", "head", "body", "title", "meta");

  private final String words;

  TextKind(String words) {
    this.words = words;
  }

  /// What it is, with its article.
  String words() {
    return words;
  }

  /// The kind of a file; plain text when it is none of the others.
  static TextKind of(SourceFile file) throws IOException {
    byte[] head = file.head();
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("%PDF")) {
      return PDF;
    }
    if (bytes.startsWith("PK") && bytes.contains("[Content_Types].xml") && bytes.contains("word/")) {
      return DOCX;
    }
    if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return isOldWord(file, head) ? DOC : PLAIN;
    }
    return isPage(bytes) ? HTML : PLAIN;
  }

  /// Whether the directory of a compound file names the stream of a Word text, or an encrypted package. Names stand, in
  /// characters of two bytes, at the start of entries of 128 bytes; where the directory begins stands in the header, and
  /// the rest of it is near.
  private static boolean isOldWord(SourceFile file, byte[] head) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    if (head.length < 512) {
      return false;
    }
    long sector = 1L << Math.min(header.getShort(30), 16);
    long directory = sector + (header.getInt(48) & 0xFFFFFFFFL) * sector;
    if (directory > MOST_LOOKED_AT) {
      return false;
    }
    String entries = new String(file.head((int) directory + head.length), StandardCharsets.ISO_8859_1);
    return isEntry(entries, "WordDocument") || isEntry(entries, "EncryptedPackage");
  }

  private static boolean isEntry(String entries, String name) {
    String wide = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    int at = entries.indexOf(wide);
    while (at >= 0 && at % ENTRY != 0) {
      at = entries.indexOf(wide, at + 1);
    }
    return at >= 0;
  }

  /// Whether the first element is one of HTML, also where the text declares itself XML. A declaration of the type
  /// decides only when it is that of HTML 5: older ones stand before patents too.
  private static boolean isPage(String text) {
    int at = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    boolean declared = false;
    Matcher prolog = PROLOG.matcher(text);
    while (prolog.region(at, text.length()).lookingAt()) {
      declared |= "html".equalsIgnoreCase(String.valueOf(prolog.group("type")).strip());
      at = prolog.end();
    }
    Matcher element = ELEMENT.matcher(text).region(at, text.length());
    return element.lookingAt()
        ? declared || PAGE_ELEMENTS.contains(element.group(1).toLowerCase(Locale.ROOT))
        : declared && at > 0;
  }
}
