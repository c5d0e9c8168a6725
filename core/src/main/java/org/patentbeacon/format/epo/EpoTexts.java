package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.text.ClaimCompletion;
import org.patentbeacon.format.text.ClaimText;
import org.patentbeacon.format.text.Sections;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Prose;
import org.patentbeacon.format.xml.XmlCursor;

/// Claims and descriptions of the full-text service. One `claim` holds all of them: each in a `claim-text` of its own, or
/// all in one.
final class EpoTexts {
  private final List<ClaimSet> claimSets = new ArrayList<>();
  private final List<Description> descriptions = new ArrayList<>();
  private final Consumer<Note> notes;

  EpoTexts(Consumer<Note> notes) {
    this.notes = notes;
  }

  List<ClaimSet> claimSets() {
    return claimSets;
  }

  List<Description> descriptions() {
    return descriptions;
  }

  void claims(XmlCursor xml) {
    String lang = Values.language(xml.attribute("lang"), "und");
    List<String> texts = new ArrayList<>();
    xml.eachChild(_ -> xml.eachChild(child -> {
      if (child.equals("claim-text")) {
        texts.add(xml.verbatim());
      }
    }));
    ClaimCompletion claims = new ClaimCompletion(lang, notes);
    List<String> each = texts.size() == 1 ? RunningClaims.split(texts.getFirst()) : texts;
    each.forEach(text -> claims.add(ClaimText.of(null, text)));
    ClaimSet set = claims.set(TextOrigin.ORIGINAL);
    if (!set.claims().isEmpty()) {
      claimSets.add(set);
    }
  }

  void description(XmlCursor xml) {
    String lang = Values.language(xml.attribute("lang"), "und");
    Sections sections = new Sections();
    xml.eachChild(child -> {
      if (child.equals("heading")) {
        sections.heading(xml.text());
      } else {
        paragraph(Prose.of(xml), sections);
      }
    });
    List<Section> all = sections.list();
    if (!all.isEmpty()) {
      descriptions.add(new Description(lang, TextOrigin.ORIGINAL, all));
    }
  }

  /// A paragraph begins with its number in brackets, `[0001]`, where the office numbered it.
  private static void paragraph(String text, Sections sections) {
    int close = text.startsWith("[") ? text.indexOf(']') : -1;
    String number = close > 0 ? text.substring(1, close) : "";
    if (!number.isEmpty() && number.length() <= 6 && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      sections.paragraph(number, text.substring(close + 1).strip());
    } else {
      sections.paragraph(null, text);
    }
  }
}
