package org.patentbeacon.format.uspto.early;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.xml.XmlCursor;

/// The classes of grants of 2001 to 2004, in fixed columns: `A47L  514` is A47L 5/14. Designs have four digits of the
/// Locarno classification in their place.
final class St32Classes {
  private static final int LOCARNO_DIGITS = 4;

  private final UsptoDraft draft;

  St32Classes(UsptoDraft draft) {
    this.draft = draft;
  }

  /// `B511` is the first, `B512` are others, `B516` is the edition of the scheme, which stands behind them.
  void international(XmlCursor xml) {
    int before = draft.classes().size();
    @Nullable String[] edition = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "B511" -> international(columns(xml), "F");
        case "B512" -> international(columns(xml), "L");
        case "B516" -> edition[0] = xml.text();
        default -> draft.extras().presence(child, xml);
      }
    });
    draft.classes().subList(before, draft.classes().size()).replaceAll(
        found -> classification(found.scheme(), found.symbol(), String.valueOf(found.position()), edition[0]));
  }

  private void international(String raw, String position) {
    boolean locarno = raw.strip().length() == LOCARNO_DIGITS && raw.strip().chars().allMatch(Character::isDigit);
    Optional<String> symbol = locarno ? ClassSymbols.locarno(raw) : ClassSymbols.ipc(raw);
    symbol.ifPresentOrElse(
        found -> draft.classes().add(classification(locarno ? "LOC" : "IPC", found, position, null)),
        () -> draft.extras().add("B510", raw));
  }

  /// `B521` is the first, `B522` are others; the office's own columns stay in the edition.
  void national(XmlCursor xml) {
    xml.eachChild(child -> {
      switch (child) {
        case "B521" -> national(columns(xml), "F");
        case "B522" -> national(columns(xml), "L");
        default -> draft.extras().presence(child, xml);
      }
    });
  }

  private void national(String raw, String position) {
    if (!raw.isBlank()) {
      draft.classes().add(classification("USPC", raw.strip(), position, raw));
    }
  }

  private static Classification classification(String scheme, String symbol, String position, @Nullable String edition) {
    return new Classification(scheme, symbol, null, null, position, null, null, null, edition);
  }

  /// The text as it stands, without the line ends around it, behind which blanks are no columns.
  private static String columns(XmlCursor xml) {
    String raw = xml.verbatim();
    return raw.indexOf('\n') >= 0 || raw.indexOf('\r') >= 0 ? raw.strip() : raw;
  }
}
