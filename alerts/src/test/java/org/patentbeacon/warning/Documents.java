package org.patentbeacon.warning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;

/// Invented documents, with what watches look at.
public final class Documents {
  private final String number;
  private String application;
  private String title = "一种装置";
  private String published = "2026-11-01";
  private String filed = "2025-05-10";
  private @Nullable PatentType type;
  private final List<Priority> priorities = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();
  private final List<Classification> classes = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();

  private Documents(String number) {
    this.number = number;
    this.application = number.substring(0, 2) + "2025" + number.substring(3, number.length() - 1);
  }

  /// A document by its publication number, such as `CN118800001A`: one with a `B` is granted.
  public static Documents of(String number) {
    return new Documents(number);
  }

  /// The canonical number of its application; by default the one that its publication number makes, kind left out.
  public Documents application(String id) {
    application = id;
    return this;
  }

  public Documents title(String text) {
    title = text;
    return this;
  }

  public Documents published(String day) {
    published = day;
    return this;
  }

  public Documents filed(String day) {
    filed = day;
    return this;
  }

  public Documents type(PatentType sort) {
    type = sort;
    return this;
  }

  /// A priority of an application such as `CN202510000001`.
  public Documents priority(String id, String day) {
    priorities.add(new Priority(id.substring(0, 2), id.substring(2), PartialDate.parse(day), null, id, null, null));
    return this;
  }

  public Documents applicant(String name) {
    return party(Party.of(PartyRole.APPLICANT, next(PartyRole.APPLICANT), PartyName.of(name)));
  }

  public Documents inventor(String name) {
    return party(Party.of(PartyRole.INVENTOR, next(PartyRole.INVENTOR), PartyName.of(name)));
  }

  private int next(PartyRole role) {
    return 1 + (int) parties.stream().filter(party -> party.role() == role).count();
  }

  public Documents party(Party party) {
    parties.add(party);
    return this;
  }

  public Documents ipc(String symbol) {
    classes.add(Classification.of("IPC", symbol));
    return this;
  }

  /// A patent that it cites, found by the examiner, with categories such as `X`.
  public Documents cites(String cited, String... categories) {
    citations.add(new Citation(CitationType.PATENT, cited, null, null, null, null, List.of(categories), null, null,
        CitationPhase.SEARCH, CitedBy.EXAMINER, null));
    return this;
  }

  /// The document.
  public PatentDocument build() {
    String office = number.substring(0, 2);
    String kind = number.substring(number.length() - 1);
    boolean granted = kind.equals("B") || kind.equals("U");
    return PatentDocument.builder(number)
        .publication(new Publication(office, number.substring(2, number.length() - 1), kind, PartialDate.parse(published), null,
            false, null, "zh"))
        .application(new Application(application, office, application.substring(2), PartialDate.parse(filed), null, null, null))
        .patentType(type != null ? type : granted ? PatentType.INVENTION_GRANT : PatentType.INVENTION_APPLICATION)
        .granted(granted)
        .titles(List.of(LocalizedText.original("zh", title)))
        .parties(parties).priorities(priorities).classifications(classes).citations(citations).build();
  }
}
