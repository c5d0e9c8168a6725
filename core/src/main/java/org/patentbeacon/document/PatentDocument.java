package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One publication of one office, as one immutable value. Build one with [#builder(String)].
///
/// @param id the canonical publication number; `A:` and the application id for a record that knows only its application, `X:` and a digest for a disclosure
/// @param publication the publication; absent for a record that knows only its application
/// @param application the application
/// @param patentType the sort of right
/// @param granted true when the publication itself is a grant
/// @param titles the titles, one per language and origin
/// @param abstracts the abstracts, one per language and origin
/// @param claimSets the claims, one set per language
/// @param descriptions the descriptions, one per language
/// @param parties applicants, owners, inventors, agents, in source order
/// @param priorities the claimed priorities
/// @param related other applications and publications this one depends on
/// @param pct the international phase
/// @param dates dates beside those of publication and filing
/// @param classifications the classes, in source order
/// @param citations what the document cites, in source order
/// @param family the family as the source states it
/// @param citedByCount the number of citing documents as the source states it
/// @param legalEvents entries of gazettes and registers
/// @param counts counts of claims, figures and pages
/// @param figures the figures
/// @param source where the document came from, at least one
/// @param notes problems that did not stop the record
/// @param extra source columns without a field here, by `<format>.<column>`
@JsonPropertyOrder({"schema"})
public record PatentDocument(
    String id,
    @Nullable Publication publication,
    @Nullable Application application,
    @Nullable PatentType patentType,
    boolean granted,
    List<LocalizedText> titles,
    List<LocalizedText> abstracts,
    List<ClaimSet> claimSets,
    List<Description> descriptions,
    List<Party> parties,
    List<Priority> priorities,
    List<RelatedDocument> related,
    @Nullable PctData pct,
    @Nullable KeyDates dates,
    List<Classification> classifications,
    List<Citation> citations,
    @Nullable FamilyStatement family,
    @Nullable Integer citedByCount,
    List<LegalEvent> legalEvents,
    @Nullable Counts counts,
    List<Figure> figures,
    List<Provenance> source,
    List<Note> notes,
    SortedMap<String, ExtraValue> extra) {

  /// The name and version of the JSON form.
  public static final String SCHEMA = "patent-beacon/1";

  /// Copies the collections; titles and abstracts without text are left out.
  public PatentDocument {
    titles = Lists.withText(titles, LocalizedText::text);
    abstracts = Lists.withText(abstracts, LocalizedText::text);
    claimSets = Lists.copy(claimSets);
    descriptions = Lists.copy(descriptions);
    parties = Lists.copy(parties);
    priorities = Lists.copy(priorities);
    related = Lists.copy(related);
    classifications = Lists.copy(classifications);
    citations = Lists.copy(citations);
    legalEvents = Lists.copy(legalEvents);
    figures = Lists.copy(figures);
    source = Lists.copy(source);
    notes = Lists.copy(notes);
    extra = Collections.unmodifiableSortedMap(extra == null ? new TreeMap<>() : new TreeMap<>(extra));
  }

  /// {@return the name and version of the JSON form}
  @JsonProperty(value = "schema", access = JsonProperty.Access.READ_ONLY)
  public String schema() {
    return SCHEMA;
  }

  /// {@return a builder for a document}
  ///
  /// @param id its canonical id
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /// {@return a builder that starts with everything this document has}
  public Builder toBuilder() {
    return new Builder(this);
  }

  /// {@return the first title in the language, else the first title of all, else an empty text}
  ///
  /// @param lang ISO 639-1 code
  public String title(String lang) {
    return titles.stream().filter(title -> title.lang().equals(lang)).findFirst()
        .or(() -> titles.stream().findFirst())
        .map(LocalizedText::text)
        .orElse("");
  }

  /// {@return the parties in a role, in source order}
  ///
  /// @param role the role
  public List<Party> parties(PartyRole role) {
    return parties.stream().filter(party -> party.role() == role).toList();
  }

  /// {@return the distinct symbols of a scheme, in source order}
  ///
  /// @param scheme such as `IPC`
  public List<String> symbols(String scheme) {
    return classes(scheme).map(Classification::symbol).distinct().toList();
  }

  /// {@return whether this is no document but the request of a feed to take one back: its source's own column `status`
  /// is `D`}
  @JsonIgnore
  public boolean isDeleteRequest() {
    ExtraValue status = source.isEmpty() ? null : extra.get(source.getFirst().format() + ".status");
    return status != null && status.values().equals(List.of("D"));
  }

  private Stream<Classification> classes(String scheme) {
    Predicate<Classification> ofScheme = classification -> classification.scheme().equals(scheme);
    return classifications.stream().filter(ofScheme);
  }

  /// Collects the parts of a document. Every part not given is absent.
  public static final class Builder {
    private String id;
    private @Nullable Publication publication;
    private @Nullable Application application;
    private @Nullable PatentType patentType;
    private boolean granted;
    private List<LocalizedText> titles = List.of();
    private List<LocalizedText> abstracts = List.of();
    private List<ClaimSet> claimSets = List.of();
    private List<Description> descriptions = List.of();
    private List<Party> parties = List.of();
    private List<Priority> priorities = List.of();
    private List<RelatedDocument> related = List.of();
    private @Nullable PctData pct;
    private @Nullable KeyDates dates;
    private List<Classification> classifications = List.of();
    private List<Citation> citations = List.of();
    private @Nullable FamilyStatement family;
    private @Nullable Integer citedByCount;
    private List<LegalEvent> legalEvents = List.of();
    private @Nullable Counts counts;
    private List<Figure> figures = List.of();
    private List<Provenance> source = List.of();
    private List<Note> notes = List.of();
    private SortedMap<String, ExtraValue> extra = Collections.emptySortedMap();

    private Builder(String id) {
      this.id = id;
    }

    private Builder(PatentDocument from) {
      id = from.id;
      publication = from.publication;
      application = from.application;
      patentType = from.patentType;
      granted = from.granted;
      titles = from.titles;
      abstracts = from.abstracts;
      claimSets = from.claimSets;
      descriptions = from.descriptions;
      parties = from.parties;
      priorities = from.priorities;
      related = from.related;
      pct = from.pct;
      dates = from.dates;
      classifications = from.classifications;
      citations = from.citations;
      family = from.family;
      citedByCount = from.citedByCount;
      legalEvents = from.legalEvents;
      counts = from.counts;
      figures = from.figures;
      source = from.source;
      notes = from.notes;
      extra = from.extra;
    }

    /// Sets the canonical publication number.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder id(String value) {
      id = value;
      return this;
    }

    /// Sets the publication.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder publication(@Nullable Publication value) {
      publication = value;
      return this;
    }

    /// Sets the application.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder application(@Nullable Application value) {
      application = value;
      return this;
    }

    /// Sets the sort of right.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder patentType(@Nullable PatentType value) {
      patentType = value;
      return this;
    }

    /// Sets true when the publication itself is a grant.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder granted(boolean value) {
      granted = value;
      return this;
    }

    /// Sets the titles, one per language and origin.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder titles(List<LocalizedText> value) {
      titles = value;
      return this;
    }

    /// Sets the abstracts, one per language and origin.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder abstracts(List<LocalizedText> value) {
      abstracts = value;
      return this;
    }

    /// Sets the claims, one set per language.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder claimSets(List<ClaimSet> value) {
      claimSets = value;
      return this;
    }

    /// Sets the descriptions, one per language.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder descriptions(List<Description> value) {
      descriptions = value;
      return this;
    }

    /// Sets applicants, owners, inventors, agents, in source order.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder parties(List<Party> value) {
      parties = value;
      return this;
    }

    /// Sets the claimed priorities.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder priorities(List<Priority> value) {
      priorities = value;
      return this;
    }

    /// Sets other applications and publications this one depends on.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder related(List<RelatedDocument> value) {
      related = value;
      return this;
    }

    /// Sets the international phase.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder pct(@Nullable PctData value) {
      pct = value;
      return this;
    }

    /// Sets dates beside those of publication and filing.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder dates(@Nullable KeyDates value) {
      dates = value;
      return this;
    }

    /// Sets the classes, in source order.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder classifications(List<Classification> value) {
      classifications = value;
      return this;
    }

    /// Sets what the document cites, in source order.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder citations(List<Citation> value) {
      citations = value;
      return this;
    }

    /// Sets the family as the source states it.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder family(@Nullable FamilyStatement value) {
      family = value;
      return this;
    }

    /// Sets the number of citing documents as the source states it.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder citedByCount(@Nullable Integer value) {
      citedByCount = value;
      return this;
    }

    /// Sets entries of gazettes and registers.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder legalEvents(List<LegalEvent> value) {
      legalEvents = value;
      return this;
    }

    /// Sets counts of claims, figures and pages.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder counts(@Nullable Counts value) {
      counts = value;
      return this;
    }

    /// Sets the figures.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder figures(List<Figure> value) {
      figures = value;
      return this;
    }

    /// Sets where the document came from, at least one.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder source(List<Provenance> value) {
      source = value;
      return this;
    }

    /// Sets problems that did not stop the record.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder notes(List<Note> value) {
      notes = value;
      return this;
    }

    /// Sets source columns without a field here, by `<format>.<column>`.
    ///
    /// @param value the new value
    /// @return this builder
    public Builder extra(SortedMap<String, ExtraValue> value) {
      extra = value;
      return this;
    }

    /// {@return the document}
    public PatentDocument build() {
      return new PatentDocument(
          id, publication, application, patentType, granted, titles, abstracts, claimSets, descriptions,
          parties, priorities, related, pct, dates, classifications, citations, family, citedByCount,
          legalEvents, counts, figures, source, notes, extra);
    }
  }
}
