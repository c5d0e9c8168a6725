package org.patentbeacon.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.PriorityKind;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.number.ApplicationNumber;

/// The publications of one fictional invention: in China as its kind of right has them, abroad for some.
final class DemoDocuments {
  private final Invention invention;
  private final DemoTexts texts;
  private final SplittableRandom chance;

  DemoDocuments(Invention invention) {
    this.invention = invention;
    this.texts = new DemoTexts(invention);
    this.chance = invention.chance();
  }

  /// The publications up to a day, in order of publication.
  List<PatentDocument> until(LocalDate cutoff) {
    List<PatentDocument> documents = new ArrayList<>();
    switch (invention.sort()) {
      case INVENTION -> {
        documents.add(chinese("A", gazetteDay(18), PatentType.INVENTION_APPLICATION));
        if (chance.nextInt(10) < 6) {
          documents.add(chinese("B", gazetteDay(30 + chance.nextInt(18)), PatentType.INVENTION_GRANT));
        }
        if (chance.nextInt(100) < 14) {
          documents.add(foreign("US", "A1", 20));
        }
        if (chance.nextInt(100) < 8) {
          documents.add(foreign("WO", "A1", 19));
        }
        if (chance.nextInt(100) < 6) {
          documents.add(foreign("EP", "A1", 21));
        }
      }
      case UTILITY_MODEL -> documents.add(chinese("U", gazetteDay(8), PatentType.UTILITY_MODEL));
      case DESIGN -> documents.add(chinese("S", gazetteDay(6), PatentType.DESIGN));
    }
    documents.removeIf(document -> published(document).isAfter(cutoff));
    return documents;
  }

  static LocalDate published(PatentDocument document) {
    return document.publication() == null || document.publication().date() == null
        ? LocalDate.MAX : document.publication().date().start();
  }

  /// The Tuesday or Friday on or after so many months.
  private LocalDate gazetteDay(int months) {
    LocalDate day = invention.filed().plusMonths(months);
    while (day.getDayOfWeek() != DayOfWeek.TUESDAY && day.getDayOfWeek() != DayOfWeek.FRIDAY) {
      day = day.plusDays(1);
    }
    return day;
  }

  private PatentDocument chinese(String kind, LocalDate published, PatentType type) {
    String number = invention.publication();
    boolean granted = type != PatentType.INVENTION_APPLICATION;
    PatentDocument.Builder document = PatentDocument.builder("CN" + number + kind)
        .publication(new Publication("CN", number, kind, PartialDate.of(published), number, false, null, "zh"))
        .application(application())
        .patentType(type)
        .granted(granted)
        .titles(List.of(LocalizedText.original("zh", texts.titleZh())))
        .parties(parties())
        .dates(new KeyDates(PartialDate.of(invention.filed()), granted ? PartialDate.of(published) : null, null, null,
            null))
        .classifications(invention.sort() == Invention.Sort.DESIGN
            ? List.of(Classification.of("LOC", "26-05")) : classes("IPC"));
    if (invention.sort() != Invention.Sort.DESIGN) {
      document.abstracts(List.of(LocalizedText.original("zh", texts.abstractZh())))
          .claimSets(List.of(claims("zh", texts.claimsZh())));
    }
    return document.build();
  }

  private Application application() {
    ApplicationNumber number = new ApplicationNumber("CN", invention.application());
    return new Application(number.id(), "CN", number.number(), PartialDate.of(invention.filed()), number.display(), null,
        null);
  }

  private List<Party> parties() {
    List<Party> parties = new ArrayList<>();
    parties.add(Party.of(PartyRole.APPLICANT, 1, PartyName.of(invention.firm().zh())).withCountry("CN"));
    int sequence = 0;
    for (String name : invention.inventors()) {
      parties.add(Party.of(PartyRole.INVENTOR, ++sequence, PartyName.of(name)).withType(PartyType.PERSON));
    }
    return parties;
  }

  private List<Classification> classes(String scheme) {
    List<String> symbols = texts.ipc();
    return IntStream.range(0, symbols.size())
        .mapToObj(i -> Classification.of(scheme, symbols.get(i)).at(i == 0)).toList();
  }

  private static ClaimSet claims(String lang, List<String> texts) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      claims.add(new Claim(i + 1, texts.get(i), i == 0, List.of(), null, null));
    }
    return new ClaimSet(lang, TextOrigin.ORIGINAL, claims);
  }

  private PatentDocument foreign(String authority, String kind, int months) {
    LocalDate published = invention.filed().plusMonths(months);
    String serial = String.valueOf(100_000L + invention.index() % 900_000L);
    String number = authority.equals("EP") ? "4" + serial : published.getYear() + serial;
    String id = new ApplicationNumber("CN", invention.application()).id();
    List<Classification> classes = new ArrayList<>(classes("IPC"));
    classes.addAll(classes("CPC"));
    return PatentDocument.builder(authority + number + kind)
        .publication(new Publication(authority, number, kind, PartialDate.of(published), null, false, null, "en"))
        .patentType(PatentType.INVENTION_APPLICATION)
        .titles(List.of(LocalizedText.original("en", texts.titleEn())))
        .abstracts(List.of(LocalizedText.original("en", texts.abstractEn())))
        .claimSets(List.of(claims("en", texts.claimsEn())))
        .parties(List.of(Party.of(PartyRole.APPLICANT, 1, PartyName.of(invention.firm().en())).withCountry("CN")))
        .priorities(List.of(new Priority("CN", invention.application(), PartialDate.of(invention.filed()), null, id,
            PriorityKind.NATIONAL, null)))
        .dates(new KeyDates(PartialDate.of(invention.filed()), null, null, null, null))
        .classifications(classes)
        .citations(citations())
        .build();
  }

  /// Earlier inventions of the sector.
  private List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    for (int i = chance.nextInt(4); i > 0 && invention.index() > 10; i--) {
      long cited = (long) (invention.index() * chance.nextDouble());
      citations.add(new Citation(CitationType.PATENT, "CN" + (110_000_000L + cited) + "A", null, null, null, null,
          List.of("A"), null, null, CitationPhase.SEARCH, CitedBy.EXAMINER, "CN"));
    }
    return citations;
  }

  /// What a grant went through since, for some.
  static List<LegalEvent> events(PatentDocument grant, SplittableRandom chance, LocalDate cutoff) {
    LocalDate granted = published(grant);
    List<LegalEvent> events = new ArrayList<>();
    events.add(LegalEvent.of("CN", "GR01", "授权", PartialDate.of(granted)));
    LocalDate later = granted.plusMonths(24 + chance.nextInt(60));
    if (!later.isAfter(cutoff)) {
      switch (chance.nextInt(5)) {
        case 0 -> events.add(LegalEvent.of("CN", "CF01", "未缴年费专利权终止", PartialDate.of(later)));
        case 1 -> events.add(LegalEvent.of("CN", "TR01", "专利权的转移", PartialDate.of(later)));
        case 2 -> events.add(LegalEvent.of("CN", "PE01", "专利权质押合同登记的生效", PartialDate.of(later)));
        default -> {}
      }
    }
    return events;
  }
}
