package org.patentbeacon.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Styles, paper, head and foot. Lengths of paper are in twentieths of a point.
final class Layout {
  private static final int SHORT_EDGE = 11906;
  private static final int LONG_EDGE = 16838;
  private static final int MARGIN = 1134;
  /// The width of the text on an upright page.
  static final int UPRIGHT_TEXT = SHORT_EDGE - 2 * MARGIN;
  /// The width of the text on a turned page.
  static final int TURNED_TEXT = LONG_EDGE - 2 * MARGIN;

  private Layout() {}

  static void prepare(XWPFDocument document, String title) throws IOException {
    try (InputStream styles = Objects.requireNonNull(Layout.class.getResourceAsStream("styles.xml"), "styles.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException("styles.xml", e);
    }
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setStyle("Header");
    head.createRun().setText(title);
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Footer");
    Fields.add(foot, "PAGE", "1");
    foot.createRun().setText(" / ");
    Fields.add(foot, "NUMPAGES", "1");
    document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Footer");
    document.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle("Footer");
    page(section, SHORT_EDGE, LONG_EDGE);
  }

  /// Ends the upright pages with a paragraph, and turns those that follow.
  static void turn(XWPFDocument document, XWPFParagraph last) {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    last.getCTP().addNewPPr().setSectPr((CTSectPr) section.copy());
    section.unsetTitlePg();
    page(section, LONG_EDGE, SHORT_EDGE);
    section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
  }

  private static void page(CTSectPr section, int width, int height) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    BigInteger edge = BigInteger.valueOf(MARGIN);
    margin.setTop(edge);
    margin.setBottom(edge);
    margin.setLeft(edge);
    margin.setRight(edge);
    margin.setHeader(BigInteger.valueOf(MARGIN / 2));
    margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    margin.setGutter(BigInteger.ZERO);
  }
}
