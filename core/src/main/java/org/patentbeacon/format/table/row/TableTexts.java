package org.patentbeacon.format.table.row;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.table.mapping.Meaning;
import org.patentbeacon.format.table.mapping.TableMapping;
import org.patentbeacon.format.text.ClaimCompletion;
import org.patentbeacon.format.text.ClaimText;
import org.patentbeacon.format.value.Values;

/// The titles, abstracts and claims of one row.
///
/// The language of a text is that of its column, else the table's; where the mapping says `by-script` it is told by the
/// characters, and for Latin ones by the office. The origin is that of the column, else original; a text in another
/// language than the office's, from a column that names its language, is a translation that nobody calls official.
final class TableTexts {
  private final TableRow row;
  private final String table;
  private final @Nullable String office;

  /// @param authority the office of the publication
  TableTexts(TableRow row, @Nullable String authority) {
    this.row = row;
    this.table = row.mapping().setting("language").orElse("und");
    this.office = authority == null ? null : row.mapping().value("language-of", authority).orElse(null);
  }

  List<LocalizedText> of(Meaning meaning) {
    List<LocalizedText> texts = new ArrayList<>();
    for (TableRow.Cell cell : row.cells(meaning)) {
      String text = DisplayForm.of(cell.text());
      if (Values.present(text) != null) {
        String lang = language(cell.column(), text);
        LocalizedText read = new LocalizedText(lang, text, origin(cell.column(), lang), null);
        if (texts.stream().noneMatch(known -> known.lang().equals(lang) && known.text().equals(text))) {
          texts.add(read);
        }
      }
    }
    return texts;
  }

  private String language(TableMapping.Column column, String text) {
    String named = column.attribute("lang");
    if (named != null) {
      return named;
    }
    return table.equals("by-script") ? byScript(text) : table;
  }

  private String byScript(String text) {
    String found = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '\u1100') {
        continue;
      }
      if (c >= '\u4E00' && c <= '\u9FFF') { // most, and a script is looked up slowly
        found = "zh";
        continue;
      }
      switch (UnicodeScript.of(c)) {
        case HIRAGANA, KATAKANA -> {
          return "ja";
        }
        case HANGUL -> {
          return "ko";
        }
        case HAN -> found = "zh";
        default -> {}
      }
    }
    return found.isEmpty() ? latin() : found;
  }

  /// The language of a text in Latin letters: the office's, where that writes it so.
  private String latin() {
    return office == null || office.equals("zh") || office.equals("ja") || office.equals("ko") ? "und" : office;
  }

  private TextOrigin origin(TableMapping.Column column, String lang) {
    String named = column.attribute("origin");
    if (named != null) {
      return TextOrigin.valueOf(named.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
    boolean foreign = column.attribute("lang") != null && office != null && !lang.equals(office);
    return foreign ? TextOrigin.MACHINE_TRANSLATION : TextOrigin.ORIGINAL;
  }

  /// The claims: all of them where a column has them, else those that another gives.
  List<ClaimSet> claims() {
    Meaning meaning = row.has(Meaning.CLAIMS) ? Meaning.CLAIMS : Meaning.SOME_CLAIMS;
    TableRow.Cell cell = row.chosen(meaning, _ -> true);
    if (cell == null || Values.present(cell.text()) == null) {
      return List.of();
    }
    if (meaning == Meaning.CLAIMS) {
      row.keep(Meaning.SOME_CLAIMS);
    } else {
      row.note(new Note("claims", "column '" + cell.header() + "' gives some of the claims, not all"));
    }
    String lang = language(cell.column(), cell.text());
    ClaimCompletion claims = new ClaimCompletion(lang, row::note);
    NumberedClaims.of(cell.text(), meaning == Meaning.CLAIMS)
        .forEach(claim -> claims.add(ClaimText.of(String.valueOf(claim.number()), claim.text())));
    ClaimSet set = claims.set(origin(cell.column(), lang));
    return set.claims().isEmpty() ? List.of() : List.of(set);
  }
}
