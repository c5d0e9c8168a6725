package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Priority;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// The priorities: `B310` numbers, `B320` dates and `B330` offices in parallel. They alternate, one priority after the
/// other, or all numbers stand before all dates and all offices.
final class EpFulltextPriorities {
  private final Consumer<Note> notes;
  private final List<Parts> parts = new ArrayList<>();
  private boolean listed;
  private boolean alternating;
  private int dates;
  private int offices;

  EpFulltextPriorities(Consumer<Note> notes) {
    this.notes = notes;
  }

  void read(String code, XmlCursor xml) {
    if (code.equals("B310")) {
      parts.add(new Parts(xml.text()));
      return;
    }
    if (!listed) {
      listed = true;
      alternating = parts.size() < 2;
    }
    String[] value = new String[1];
    xml.eachChild(_ -> value[0] = Values.present(xml.text()));
    boolean date = code.equals("B320");
    int at = alternating ? parts.size() - 1 : date ? dates++ : offices++;
    if (at < 0 || at >= parts.size()) {
      notes.accept(new Note("priority", "expected a number for every date and office of a priority, found '"
          + value[0] + "' without one"));
    } else if (date) {
      parts.get(at).date = CompactDate.of(value[0], notes);
    } else {
      parts.get(at).office = value[0];
    }
  }

  List<Priority> all() {
    return parts.stream().filter(part -> !part.number.isEmpty()).map(Parts::priority).toList();
  }

  /// One priority while it is read.
  private static final class Parts {
    private final String number;
    private @Nullable PartialDate date;
    private @Nullable String office;

    Parts(String number) {
      this.number = number;
    }

    Priority priority() {
      NumberContext context = new NumberContext(office, null, date == null ? null : date.start(), Set.of());
      String plain = Numbers.applicationId(number, context);
      // `8000290` of Japan is serial 80002 of 1990, as in DOCDB; `918010` of the United States is a serial alone.
      String id = plain != null || "US".equals(office) ? plain : Numbers.applicationId(number, context.in("docdb"));
      return new Priority(office, number, date, null, id, null, null);
    }
  }
}
