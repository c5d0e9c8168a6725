package org.patentbeacon.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.patentbeacon.report.font.ReportFont;

/// Makes sure that what is copied from a document is what was written.
///
/// The font draws some characters as it draws radicals: 二 (U+4E8C) and ⼆ (U+2F06) are one glyph. PDFBox tells readers the first
/// character of each glyph, so that a search for 二极管 would find nothing. Here they are told the character.
final class SelectableText {
  /// CJK Radicals Supplement, Kangxi Radicals.
  private static final int FIRST_RADICAL = 0x2E80;
  private static final int LAST_RADICAL = 0x2FDF;
  private static final int CODES = 0x10000;
  private static final int BLOCK = 100;

  private final CmapLookup characters;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private SelectableText(CmapLookup characters) {
    this.characters = characters;
  }

  /// Corrects a document that was written and read again.
  static void correct(PDDocument document) throws IOException {
    try (InputStream file = ReportFont.REGULAR.open(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      SelectableText text = new SelectableText(font.getUnicodeCmapLookup());
      for (PDPage page : document.getPages()) {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        for (COSName name : fonts == null ? List.<COSName>of() : List.copyOf(fonts.keySet())) {
          COSDictionary of = fonts.getCOSDictionary(name);
          COSStream mapping = of == null ? null : of.getCOSStream(COSName.TO_UNICODE);
          if (mapping != null && text.seen.add(mapping)) {
            text.correct(mapping);
          }
        }
      }
    }
  }

  private void correct(COSStream mapping) throws IOException {
    SortedMap<Integer, String> texts = new TreeMap<>();
    try (InputStream in = mapping.createInputStream()) {
      CMap map = new CMapParser().parse(new RandomAccessReadBuffer(in));
      for (int code = 0; code < CODES; code++) {
        String text = map.toUnicode(code, 2);
        if (text != null) {
          texts.put(code, written(text));
        }
      }
    }
    try (OutputStream out = mapping.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map(texts).getBytes(StandardCharsets.US_ASCII));
    }
  }

  /// The character for a radical that looks the same.
  private String written(String text) {
    int radical = text.codePointAt(0);
    if (radical < FIRST_RADICAL || radical > LAST_RADICAL) {
      return text;
    }
    return characters.getCharCodes(characters.getGlyphId(radical)).stream().filter(code -> code > LAST_RADICAL).findFirst()
        .map(Character::toString).orElse(text);
  }

  /// Source of the form: ISO 32000-1, 9.10.3, ToUnicode CMaps; at most 100 entries in a block.
  private static String map(SortedMap<Integer, String> texts) {
    StringBuilder map = new StringBuilder("""
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    List<Map.Entry<Integer, String>> all = List.copyOf(texts.entrySet());
    for (int from = 0; from < all.size(); from += BLOCK) {
      List<Map.Entry<Integer, String>> block = all.subList(from, Math.min(from + BLOCK, all.size()));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(entry -> map.append('<').append(hex(entry.getKey())).append("> <").append(utf16(entry.getValue())).append(">\n"));
      map.append("endbfchar\n");
    }
    return map.append("""
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """).toString();
  }

  private static String utf16(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(unit -> hex.append(hex(unit)));
    return hex.toString();
  }

  private static String hex(int number) {
    return String.format(Locale.ROOT, "%04X", number);
  }
}
