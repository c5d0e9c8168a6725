package org.patentbeacon.format.uspto.greenbook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.value.ClassSymbols;

/// The classes of one patent: `OCL` and `XCL` of the office's own, `ICL` of the IPC, or of Locarno for designs.
final class GreenbookClasses {
  private static final int LOCARNO_DIGITS = 4;

  private final UsptoDraft draft;

  GreenbookClasses(UsptoDraft draft) {
    this.draft = draft;
  }

  void read(GreenbookSection section) {
    @Nullable String edition = section.get("EDF");
    boolean first = true;
    String searched = "";
    for (GreenbookSection.Field field : section.fields()) {
      String text = field.text();
      switch (field.code()) {
        case "OCL" -> national(text, "F");
        case "XCL" -> national(text, "L");
        case "ICL" -> {
          international(text, first ? "F" : "L", edition);
          first = false;
        }
        case "EDF" -> {}
        // A class that was searched; its subclasses follow.
        case "FSC" -> searched = text.strip();
        case "FSS" -> draft.extras().add("CLAS.FSC", searched + "/" + text.strip());
        default -> draft.extras().add("CLAS." + field.code(), text);
      }
    }
  }

  /// The columns, class 3 and subclass the rest, stay in the edition.
  private void national(String raw, String position) {
    if (!raw.isBlank()) {
      draft.classes().add(new Classification("USPC", raw.strip(), null, null, position, null, null, null, raw));
    }
  }

  private void international(String raw, String position, @Nullable String edition) {
    String printed = raw.strip();
    // Designs: four digits, in the first years with a D in front.
    String digits = printed.startsWith("D") && printed.length() == LOCARNO_DIGITS + 1 ? printed.substring(1) : printed;
    boolean locarno = digits.length() == LOCARNO_DIGITS && digits.chars().allMatch(Character::isDigit);
    Optional<String> symbol = locarno ? ClassSymbols.locarno(digits) : ClassSymbols.ipc(raw);
    symbol.ifPresentOrElse(
        found -> draft.classes().add(
            new Classification(locarno ? "LOC" : "IPC", found, null, null, position, null, null, null, edition)),
        () -> draft.extras().add("CLAS.ICL", raw));
  }
}
