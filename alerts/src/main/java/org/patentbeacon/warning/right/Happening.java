package org.patentbeacon.warning.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.legal.EventType;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.state.Right;

/// Something that happened to a right, as people are told of it.
///
/// @param id by which it is known again: the id of its event, or the word or document that tells of it
/// @param country where: the country, or the office for what concerns a regional right as a whole
/// @param eventClass what, such as `LAPSED_FEE`
/// @param on the day it takes effect; absent for a status word, which describes and does not happen
/// @param event the entry that says so; absent where claims were compared
record Happening(String id, String country, String eventClass, @Nullable LocalDate on, @Nullable RightEvent event) {
  private static final String CLAIMS_CHANGED = "CLAIMS_CHANGED";

  /// What happened in a case, by id.
  ///
  /// @param rights its rights
  /// @param until the day until which events are known
  static Map<String, Happening> of(RightCase one, Iterable<Right> rights, LocalDate until) {
    Map<String, Happening> all = new LinkedHashMap<>();
    List<Happening> found = new ArrayList<>();
    for (Right right : rights) {
      right.events().stream().filter(event -> !event.gazetteDate().isAfter(until))
          .forEach(event -> of(right, event).ifPresent(found::add));
    }
    claims(one, until).ifPresent(found::add);
    found.forEach(happening -> all.putIfAbsent(happening.id, happening));
    found.stream().filter(happening -> happening.on == null)
        .filter(word -> found.stream().anyMatch(entry -> entry.on != null && entry.eventClass.equals(word.eventClass)))
        .forEach(word -> all.remove(word.id));
    return all;
  }

  private static Optional<Happening> of(Right right, RightEvent event) {
    String country = event.states().isEmpty() ? right.authority() : right.country();
    EventType type = event.meaning().type();
    if (event.meaning().isStatus()) {
      // A word of a table is printed anew with each table; only that it tells of an end is news, and only once.
      return ended(event).map(name -> new Happening("STATUS:" + country + ":" + name, country, name, null, event));
    }
    String name = type == null ? byEffect(event).orElse("") : type.name();
    return name.isEmpty() ? Optional.empty()
        : Optional.of(new Happening(event.id() + ":" + country, country, name, event.effectiveDate(), event));
  }

  private static Optional<String> ended(RightEvent event) {
    return switch (event.meaning().effect()) {
      case Effect.Ended ended -> Optional.of(name(ended.reason()));
      case Effect.Annulled annulled -> Optional.of(name(annulled.reason()));
      case Effect.Pending _, Effect.Granted _, Effect.FeePaid _, Effect.Extended _, Effect.Revived _, Effect.Reversed _,
          Effect.ClaimsChanged _, Effect.Burdened _, Effect.Freed _, Effect.Dealt _, Effect.Noted _, Effect.Ceased _,
          Effect.Corrected _, Effect.Unchanged _, Effect.Unmapped _ -> Optional.empty();
    };
  }

  private static Optional<String> byEffect(RightEvent event) {
    return switch (event.meaning().effect()) {
      case Effect.Ended _, Effect.Annulled _ -> ended(event);
      case Effect.Granted _ -> Optional.of(EventType.GRANTED.name());
      case Effect.Revived _, Effect.Reversed _ -> Optional.of(EventType.RESTORED.name());
      case Effect.ClaimsChanged _ -> Optional.of(CLAIMS_CHANGED);
      case Effect.Pending _, Effect.FeePaid _, Effect.Extended _, Effect.Burdened _, Effect.Freed _, Effect.Dealt _,
          Effect.Noted _, Effect.Ceased _, Effect.Corrected _, Effect.Unchanged _, Effect.Unmapped _ -> Optional.empty();
    };
  }

  /// The class of an end by its reason.
  static String name(@Nullable EndReason reason) {
    return switch (reason) {
      case null -> EventType.ENDED.name();
      case FEE_UNPAID -> EventType.LAPSED_FEE.name();
      case SURRENDER -> EventType.SURRENDERED.name();
      case SURRENDER_DOUBLE_PATENT -> EventType.SURRENDERED_DOUBLE.name();
      case TERM_END, INVALIDATED, REVOKED, WITHDRAWN, DEEMED_WITHDRAWN, REFUSED, DEEMED_ABANDONED -> reason.name();
    };
  }

  /// A grant whose claims differ from those that were published.
  private static Optional<Happening> claims(RightCase one, LocalDate until) {
    PatentDocument latest = one.latest();
    Publication grant = latest.publication();
    if (!latest.granted() || grant == null || grant.date() == null || grant.date().end().isAfter(until)) {
      return Optional.empty();
    }
    String granted = RightCase.claims(latest);
    boolean differ = !granted.isEmpty() && one.documents().stream().filter(document -> !document.granted())
        .filter(document -> language(document).equals(language(latest))).map(RightCase::claims)
        .anyMatch(claims -> !claims.isEmpty() && !claims.equals(granted));
    return differ ? Optional.of(new Happening("CLAIMS:" + latest.id(), grant.authority(), CLAIMS_CHANGED, grant.date().end(), null))
        : Optional.empty();
  }

  private static String language(PatentDocument document) {
    return document.claimSets().isEmpty() ? "" : document.claimSets().getFirst().lang();
  }
}
