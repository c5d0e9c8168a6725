package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// Titles and abstracts. `docdba` marks a text as its office published it, every other `@data-format` one of the EPO's own.
final class EpoWords {
  /// Offices that publish in no language of the EPO, so that an English text of theirs is a translation. OPS does not mark
  /// it.
  private static final Set<String> TRANSLATED = Set.of("CN", "JP", "KR", "TW", "RU");

  private final List<Text> titles = new ArrayList<>();
  private final List<Text> abstracts = new ArrayList<>();
  private final Extras extras;

  EpoWords(Extras extras) {
    this.extras = extras;
  }

  /// Reads `invention-title`.
  void title(XmlCursor xml) {
    titles.add(read(xml));
  }

  /// Reads `abstract`.
  void abstractText(XmlCursor xml) {
    String source = xml.attribute("abstract-source");
    Text text = read(xml);
    extras.add("abstractSource", source == null ? null : text.lang + ": " + source);
    abstracts.add(text);
  }

  private static Text read(XmlCursor xml) {
    String lang = Values.language(xml.attribute("lang"), "und");
    String format = xml.attribute("data-format");
    return new Text(lang, format, xml.text(name -> name.equals("p") || name.equals("br")));
  }

  /// Adds one text per language and origin; further ones become extras.
  void addTo(PatentDocument.Builder document, @Nullable String country) {
    document.titles(texts(titles, "title", country)).abstracts(texts(abstracts, "abstract", country));
  }

  private List<LocalizedText> texts(List<Text> read, String name, @Nullable String country) {
    Set<String> taken = new HashSet<>();
    List<LocalizedText> texts = new ArrayList<>();
    for (Text text : read) {
      TextOrigin origin = text.origin(country);
      if (text.words.isEmpty()) {
        continue;
      }
      if (taken.add(text.lang + origin)) {
        texts.add(new LocalizedText(text.lang, text.words, origin, null));
      } else {
        extras.add(name, text.lang + ": " + text.words);
      }
    }
    return texts;
  }

  /// A text and the form it is marked with.
  private record Text(String lang, @Nullable String format, String words) {

    TextOrigin origin(@Nullable String country) {
      boolean original = switch (format == null ? "" : format) {
        case "docdba", "original" -> true;
        case "" -> !(lang.equals("en") && country != null && TRANSLATED.contains(country));
        default -> false;
      };
      return original ? TextOrigin.ORIGINAL : TextOrigin.OFFICIAL_TRANSLATION;
    }
  }
}
