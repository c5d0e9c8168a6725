package org.patentbeacon.report.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// Fields, which Word works out: contents, page numbers, numbers of captions.
final class Fields {
  private Fields() {}

  /// A whole field with what it shows until it is worked out.
  static void add(XWPFParagraph paragraph, String instruction, String shown) {
    begin(paragraph, instruction);
    paragraph.createRun().setText(shown);
    end(paragraph);
  }

  /// The start of a field that is to be worked out when the document is opened.
  static void begin(XWPFParagraph paragraph, String instruction) {
    XWPFRun begin = paragraph.createRun();
    begin.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    begin.getCTR().getFldCharArray(0).setDirty(true);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
    mark(paragraph, STFldCharType.SEPARATE);
  }

  static void end(XWPFParagraph paragraph) {
    mark(paragraph, STFldCharType.END);
  }

  private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
  }
}
