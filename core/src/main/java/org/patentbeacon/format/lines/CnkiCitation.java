package org.patentbeacon.format.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.Dates;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.PublicationNumber;

/// The parts of one citation. The title may hold any of the marks between them, so it is what lies between the first
/// point with a space, which ends the names, and the last mark of a patent; a name holds points without a space.
///
/// @param no the number in brackets
/// @param names the inventors, between commas; empty when there are none
/// @param title the title
/// @param origin the province or country of the applicant; empty when it is missing
/// @param number the number of the publication
/// @param date the date of the publication; empty when it is missing
record CnkiCitation(String no, String names, String title, String origin, String number, String date) {
  /// The mark of a patent, behind the title.
  static final String MARK = "[P].";
  /// A citation in the form that is expected.
  static final String EXAMPLE = "'[1]张三,李四. 题名[P]. 北京：CN104000001A,2014-08-20.'";

  /// The parts of a citation that starts with its number.
  ///
  /// @throws RecordException when a part that a document needs is missing
  static CnkiCitation of(String text) {
    int no = text.indexOf(']');
    int mark = text.lastIndexOf(MARK);
    if (mark < no) {
      throw new RecordException(RejectReason.NOT_WELL_FORMED,
          "expected a citation such as " + EXAMPLE + ", found none of its mark '" + MARK + "'");
    }
    int point = text.indexOf(". ", no);
    boolean named = point > 0 && point < mark;
    String tail = text.substring(mark + MARK.length()).strip();
    int colon = Math.max(tail.lastIndexOf('：'), tail.lastIndexOf(':'));
    String printed = tail.substring(colon + 1).strip();
    String published = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    int comma = published.lastIndexOf(',');
    return new CnkiCitation(text.substring(1, no), named ? text.substring(no + 1, point) : "",
        text.substring(named ? point + 2 : no + 1, mark), colon < 0 ? "" : tail.substring(0, colon),
        comma < 0 ? published : published.substring(0, comma), comma < 0 ? "" : published.substring(comma + 1));
  }

  /// The document, of which this is all that is known.
  ///
  /// @throws RecordException when its number is none
  PatentDocument document(RecordPosition position, @Nullable PartialDate vintage) {
    if (number.isBlank()) {
      throw new RecordException(RejectReason.NO_NUMBER,
          "expected the number of a publication behind the last '：', found none");
    }
    List<Note> notes = new ArrayList<>();
    PartialDate day = new Dates(Dates.Order.DAY_FIRST, notes::add).read(date, Dates.UNKNOWN);
    PublicationNumber own = Numbers.own(number.strip(),
        new NumberContext(null, null, day == null ? null : day.start(), Set.of()));
    if (title.indexOf('\uFFFD') >= 0 || names.indexOf('\uFFFD') >= 0) {
      notes.add(new Note("encoding", "the citation has bytes that are none of its encoding; they became U+FFFD"));
    }
    return PatentDocument.builder(own.id())
        .publication(new Publication(own.authority(), own.number(), own.kind(), day, number.strip(), own.partial(), null,
            null))
        .titles(titles()).parties(inventors()).notes(notes).extra(extra())
        .source(List.of(new Provenance(CnkiFile.FORMAT, position.file(), position.record(), null, vintage, null, null)))
        .build();
  }

  private List<LocalizedText> titles() {
    String text = DisplayForm.of(title);
    boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
    return text.isEmpty() ? List.of() : List.of(LocalizedText.original(chinese ? "zh" : "und", text));
  }

  private List<Party> inventors() {
    List<Party> inventors = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      String shown = DisplayForm.of(name);
      if (!shown.isEmpty()) {
        inventors.add(Party.of(PartyRole.INVENTOR, inventors.size() + 1, PartyName.of(shown)).withType(PartyType.PERSON));
      }
    }
    return inventors;
  }

  private SortedMap<String, ExtraValue> extra() {
    SortedMap<String, ExtraValue> extra = new TreeMap<>();
    extra.put(CnkiFile.FORMAT + ".no", ExtraValue.of(no));
    String place = DisplayForm.of(origin);
    if (!place.isEmpty()) {
      extra.put(CnkiFile.FORMAT + ".origin", ExtraValue.of(place));
    }
    return extra;
  }
}
