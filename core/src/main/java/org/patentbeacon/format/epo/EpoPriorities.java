package org.patentbeacon.format.epo;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.PriorityKind;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// The claimed priorities: claims of one `@sequence` are one priority in several forms.
final class EpoPriorities {
  private final SortedMap<Integer, Claim> claims = new TreeMap<>();
  private final Extras extras;
  private final Consumer<Note> notes;

  EpoPriorities(Extras extras, Consumer<Note> notes) {
    this.extras = extras;
    this.notes = notes;
  }

  /// Reads a `priority-claim`.
  void read(XmlCursor xml) {
    int sequence = Sequence.of(xml, claims.isEmpty() ? 1 : claims.lastKey() + 1);
    String format = xml.attribute("data-format");
    String kind = xml.attribute("kind");
    Claim claim = claims.computeIfAbsent(sequence, _ -> new Claim(notes));
    claim.kind = kind == null ? claim.kind : kind;
    xml.eachChild(child -> {
      switch (child) {
        case "document-id" -> {
          extras.add("priorityDocId", xml.attribute("doc-id"));
          claim.forms.documentId(xml, format);
        }
        case "priority-active-indicator" -> claim.active = active(xml.text());
        case "priority-linkage-type" -> claim.linkage = xml.text();
        default -> {}
      }
    });
  }

  private static @Nullable Boolean active(String indicator) {
    return switch (indicator) {
      case "Y", "YES" -> true;
      case "N", "NO" -> false;
      default -> null;
    };
  }

  /// The priorities in the order of their sequence.
  List<Priority> all() {
    claims.forEach((sequence, claim) -> {
      extras.add("priorityEpodoc", claim.forms.epodoc());
      extras.add("priorityLinkage", claim.linkage == null ? null : sequence + ": " + claim.linkage);
    });
    return claims.values().stream().filter(claim -> !claim.forms.isEmpty()).map(Claim::priority).toList();
  }

  /// One priority while it is read.
  private static final class Claim {
    private final NumberForms forms;
    private @Nullable String kind;
    private @Nullable String linkage;
    private @Nullable Boolean active;

    Claim(Consumer<Note> notes) {
      forms = new NumberForms(notes);
    }

    Priority priority() {
      return new Priority(forms.country(), forms.number(), forms.date(), forms.original(), id(), sort(),
          active);
    }

    /// The printed number says more than that of EPODOC, into which the year was put.
    private @Nullable String id() {
      String printed = forms.isDocdb() ? null
          : Numbers.applicationId(forms.original(), forms.context().in("original"));
      return printed == null ? Numbers.applicationId(forms.written(), forms.context()) : printed;
    }

    private @Nullable PriorityKind sort() {
      return switch (kind == null ? "" : kind) {
        case "national" -> PriorityKind.NATIONAL;
        case "regional" -> PriorityKind.REGIONAL;
        case "international" -> PriorityKind.INTERNATIONAL;
        default -> null;
      };
    }
  }
}
