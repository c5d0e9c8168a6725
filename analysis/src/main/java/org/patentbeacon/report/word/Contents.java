package org.patentbeacon.report.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/// The contents: a field that Word works out, filled beforehand for readers that do not.
final class Contents {
  private final List<Entry> entries = new ArrayList<>();

  /// A heading.
  ///
  /// @param text its text
  /// @param level 1 for a chapter, 2 for an exhibit
  /// @param bookmark the name of its place
  private record Entry(String text, int level, String bookmark) {}

  /// Announces the next heading.
  void add(String text, int level) {
    entries.add(new Entry(text, level, bookmark(entries.size())));
  }

  /// {@return the name of the place of a heading, by its number from 0}
  ///
  /// @param number the number
  static String bookmark(int number) {
    return "_Toc" + (100000 + number);
  }

  void write(XWPFDocument document) {
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setStyle("TOC" + entry.level());
      if (at == 0) {
        Fields.begin(paragraph, "TOC \\o \"1-2\" \\h \\z");
      }
      CTHyperlink link = paragraph.getCTP().addNewHyperlink();
      link.setAnchor(entry.bookmark());
      XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
      run.setText(entry.text());
      paragraph.createRun().addTab();
      Fields.add(paragraph, "PAGEREF " + entry.bookmark() + " \\h", "");
      if (at == entries.size() - 1) {
        Fields.end(paragraph);
      }
    }
  }
}
