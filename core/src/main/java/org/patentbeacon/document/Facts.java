package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When two sources state the same fact, and how one statement of it fills the other.
final class Facts {
  /// Equal by number.
  static final Union<Priority> PRIORITIES = new Union<>(
      priority -> keys(priority.id(), joined(priority.authority(), priority.number())), Facts::fill);
  /// Equal by relation and number.
  static final Union<RelatedDocument> RELATED = new Union<>(related -> keys(
      joined("application " + related.relation(), related.application()),
      joined("publication " + related.relation(), related.publication())), Facts::fill);
  /// Equal by document or text, and phase.
  static final Union<Citation> CITATIONS = new Union<>(
      citation -> List.of(cited(citation) + " " + citation.phase()), Facts::fill);
  /// Equal by code, date and authority.
  static final Union<LegalEvent> EVENTS = new Union<>(event -> List.of(event.code() == null
      ? "? " + event.heading() + " " + event.text() + " " + event.date() + " " + event.authority()
      : event.code() + " " + event.date() + " " + event.authority()), (best, other) -> best);
  /// Equal by scheme and symbol.
  static final Union<Classification> CLASSES = new Union<>(
      value -> List.of(value.scheme() + " " + value.symbol()), Facts::fill);
  /// Equal by language and origin.
  static final Union<LocalizedText> TEXTS = new Union<>(
      text -> List.of(text.lang() + " " + text.origin()), (best, other) -> best);
  static final Union<ClaimSet> CLAIM_SETS = new Union<>(
      set -> List.of(set.lang() + " " + set.origin()), (best, other) -> best);
  static final Union<Description> DESCRIPTIONS = new Union<>(
      text -> List.of(text.lang() + " " + text.origin()), (best, other) -> best);

  private Facts() {}

  private static Collection<String> keys(@Nullable String... keys) {
    List<String> known = new ArrayList<>();
    for (String key : keys) {
      if (key != null) {
        known.add(key);
      }
    }
    return known;
  }

  private static @Nullable String joined(@Nullable String before, @Nullable String number) {
    return number == null ? null : DisplayForm.comparison((before == null ? "" : before) + number);
  }

  private static String cited(Citation citation) {
    String what = Stream.of(citation.document(), citation.text(), citation.original())
        .filter(text -> text != null).findFirst().orElse("");
    return DisplayForm.comparison(what);
  }

  private static Priority fill(Priority best, Priority other) {
    return new Priority(Union.either(best.authority(), other.authority()),
        Union.either(best.number(), other.number()), Union.either(best.date(), other.date()),
        Union.either(best.original(), other.original()), Union.either(best.id(), other.id()),
        Union.either(best.kind(), other.kind()), Union.either(best.active(), other.active()));
  }

  private static RelatedDocument fill(RelatedDocument best, RelatedDocument other) {
    return new RelatedDocument(best.relation(), Union.either(best.application(), other.application()),
        Union.either(best.publication(), other.publication()), Union.either(best.date(), other.date()),
        Union.either(best.status(), other.status()));
  }

  private static Citation fill(Citation best, Citation other) {
    return new Citation(best.type(), Union.either(best.document(), other.document()),
        Union.either(best.original(), other.original()), Union.either(best.name(), other.name()),
        Union.either(best.date(), other.date()), Union.either(best.text(), other.text()),
        best.categories().isEmpty() ? other.categories() : best.categories(),
        Union.either(best.claims(), other.claims()), Union.either(best.passages(), other.passages()), best.phase(),
        Union.either(best.by(), other.by()), Union.either(best.country(), other.country()));
  }

  private static Classification fill(Classification best, Classification other) {
    return new Classification(best.scheme(), best.symbol(), Union.either(best.version(), other.version()),
        Union.either(best.level(), other.level()), Union.either(best.position(), other.position()),
        Union.either(best.value(), other.value()), Union.either(best.office(), other.office()),
        Union.either(best.source(), other.source()), Union.either(best.edition(), other.edition()));
  }

  /// A statement of the same origin fills what is missing.
  static FamilyStatement fill(FamilyStatement best, FamilyStatement other) {
    return new FamilyStatement(Union.either(best.simpleId(), other.simpleId()),
        best.simpleMembers().isEmpty() ? other.simpleMembers() : best.simpleMembers(),
        Union.either(best.extendedId(), other.extendedId()),
        best.extendedMembers().isEmpty() ? other.extendedMembers() : best.extendedMembers(),
        best.simpleSize(), best.extendedSize(), best.origin());
  }
}
