package org.patentbeacon.index.field;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;

/// One name per party: what columns and facets count.
public final class FieldNames {
  private FieldNames() {}

  /// {@return the names to show of the parties a name field looks at, in source order, each once}
  ///
  /// @param document the document
  /// @param field the code of the field
  public static List<String> shown(PatentDocument document, String field) {
    return names(document, field, PartyName::shown);
  }

  /// {@return their normalised names}
  ///
  /// @param document the document
  /// @param field the code of the field
  public static List<String> normalised(PatentDocument document, String field) {
    return names(document, field, PartyName::normalised);
  }

  private static List<String> names(PatentDocument document, String field,
      Function<PartyName, @Nullable String> form) {
    Predicate<Party> wanted = switch (field) {
      case "AP", "APNOR" -> party -> party.role() == PartyRole.APPLICANT;
      case "IN" -> DocumentFields::isInventor;
      default -> throw new IllegalArgumentException(field + " is no column of names");
    };
    return document.parties().stream().filter(wanted).map(Party::name).filter(Objects::nonNull)
        .map(form).filter(Objects::nonNull).filter(name -> !name.isEmpty()).distinct().toList();
  }
}
