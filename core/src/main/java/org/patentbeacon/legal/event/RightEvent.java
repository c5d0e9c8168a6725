package org.patentbeacon.legal.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Publication;
import org.patentbeacon.legal.EventType;
import org.patentbeacon.legal.Heading;

/// An entry of a gazette, a register or a table, about one application, with its identity and its meaning.
///
/// The identity is a digest of office, application, code (else heading), day, state and name of the party after, so the
/// same entry from two imports is one event. A status word counts as its own heading.
///
/// @param id `e-` and sixteen hexadecimal digits of the identity
/// @param application the canonical number of the application; absent when it is not known
/// @param entry the entry as it was read
/// @param gazetteDate the day from which everybody could know
/// @param effectiveDate the day from which it has effect
/// @param meaning what it means
public record RightEvent(String id, @Nullable String application, LegalEvent entry, LocalDate gazetteDate,
    LocalDate effectiveDate, Meaning meaning) {
  private static final int ID_DIGITS = 16;

  /// Events in the order in which they take effect: by day, of one day by rank, then by identity.
  public static final Comparator<RightEvent> ORDER = Comparator.comparing(RightEvent::gazetteDate)
      .thenComparingInt(event -> event.meaning().rank()).thenComparing(RightEvent::id);

  /// {@return the event of an entry; empty when nobody can say from which day it was known}
  ///
  /// @param application the canonical number of the application
  /// @param entry the entry
  public static Optional<RightEvent> of(@Nullable String application, LegalEvent entry) {
    return event(application, entry, Meanings.of(entry));
  }

  /// {@return the publication of an application or of a right as an event; empty when its date is not known}
  ///
  /// @param application the canonical number of the application
  /// @param publication the publication
  /// @param grant true when it is a grant
  public static Optional<RightEvent> of(@Nullable String application, Publication publication, boolean grant) {
    String type = (grant ? EventType.GRANTED : EventType.PUBLISHED).name();
    return event(application, new LegalEvent(publication.authority(), null, type, "publication " + publication.id(), null,
        publication.date(), null, null, null, null, null, new TreeMap<>(), publication.id()), Meanings.ofPublication(grant));
  }

  private static Optional<RightEvent> event(@Nullable String application, LegalEvent entry, Meaning meaning) {
    PartialDate printed = entry.date();
    if (printed == null) {
      return Optional.empty();
    }
    // Of a month or a year the last day counts: before it nobody was sure to know.
    LocalDate gazette = printed.end();
    PartialDate stated = entry.effectiveDate();
    LocalDate effective = stated == null || stated.year() == 9999 ? gazette : stated.start();
    return Optional.of(new RightEvent(id(application, entry, gazette), application, entry, gazette, effective, meaning));
  }

  private static String id(@Nullable String application, LegalEvent entry, LocalDate gazette) {
    boolean status = "STATUS".equals(entry.code());
    String named = entry.code() == null || status
        ? Heading.normal(text(entry.heading()) + (status ? text(entry.text()) : "")) : entry.code().strip();
    String identity = String.join("\n", text(entry.authority()), text(application), named, gazette.toString(),
        text(entry.designatedState()), text(entry.after()));
    return "e-" + Sha256.of(identity).substring(0, ID_DIGITS);
  }

  private static String text(@Nullable String part) {
    return Objects.requireNonNullElse(part, "");
  }

  /// {@return the states the entry is about; empty when it is about the whole right}
  public Set<String> states() {
    String named = entry.designatedState() != null ? entry.designatedState() : entry.attributes().get("lapse_country");
    return named == null || named.isBlank() ? Set.of() : Set.copyOf(List.of(named.strip().split("[\\s,;]+")));
  }

  /// {@return the id of the event that this one corrects; empty when it names none}
  public Optional<String> supersedes() {
    return Optional.ofNullable(entry.attributes().get("supersedes"));
  }

  /// {@return whether it is a publication in the database, and no entry of a gazette or register}
  public boolean isPublication() {
    return meaning.strength() == Strength.PUBLICATION;
  }
}
