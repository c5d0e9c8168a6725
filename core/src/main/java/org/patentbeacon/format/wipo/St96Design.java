package org.patentbeacon.format.wipo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.Figure;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

/// One `DesignApplication` while it is read: one document, also when it holds several designs.
final class St96Design {
  private final XmlCursor xml;
  private final List<Note> notes = new ArrayList<>();
  private final Extras extra = new Extras(St96Reader.FORMAT);
  private final St96Texts texts = new St96Texts(extra, notes::add);
  private final St96Parties parties = new St96Parties(extra);
  private final St96Classifications classes = new St96Classifications(extra);
  private final St96Citations citations = new St96Citations(notes::add);
  private final List<Priority> priorities = new ArrayList<>();
  private final List<LegalEvent> events = new ArrayList<>();
  private final List<Figure> views = new ArrayList<>();
  private final List<String> explanations = new ArrayList<>();
  private final List<String> registrations = new ArrayList<>();
  private @Nullable String office;
  private @Nullable String receiving;
  private @Nullable St96Number application;
  private @Nullable PartialDate filed;
  private @Nullable String published;
  private @Nullable PartialDate publicationDate;
  private @Nullable PartialDate registered;
  private @Nullable PartialDate expiry;

  St96Design(XmlCursor xml) {
    this.xml = xml;
  }

  /// Reads the record.
  ///
  /// @throws RecordException when it names no office or no number, or its number is none
  PatentDocument.Builder document() {
    texts.lang(xml.attribute("languageCode"));
    xml.eachChild(this::part);
    texts.explanation(texts.lang(), explanations);
    Publication publication = publication();
    Application applied = application(publication != null);
    if (publication == null && applied == null) {
      throw new RecordException(RejectReason.NO_NUMBER,
          "expected an ApplicationNumberText, a PublicationIdentifier or a RegistrationNumber, found none");
    }
    String id = publication != null ? publication.id() : applied == null ? "" : "A:" + applied.id();
    return PatentDocument.builder(id).publication(publication).application(applied).patentType(PatentType.DESIGN)
        .granted(!registrations.isEmpty() && publication != null)
        .titles(texts.titles()).claimSets(texts.claimSets()).descriptions(texts.descriptions())
        .figures(views).parties(parties.list()).priorities(priorities).classifications(classes.list())
        .citations(citations.list()).legalEvents(events).counts(counts()).dates(dates()).notes(notes)
        .extra(extra.all());
  }

  private void part(String name) {
    switch (name) {
      case "RegistrationOfficeCode" -> office = Values.present(xml.text());
      case "ReceivingOfficeCode" -> receiving = Values.present(xml.text());
      case "ApplicationNumber" -> application = St96Number.read(xml, notes::add);
      case "ApplicationDate" -> filed = date(xml.text());
      case "DesignApplicationLanguageCode" -> texts.lang(xml.text());
      case "DesignBag" -> xml.eachChild(_ -> xml.eachChild(this::design));
      case "DesignApplicationEventBag" -> xml.eachChild(_ -> event());
      default -> shared(name);
    }
  }

  private void design(String name) {
    switch (name) {
      case "RegistrationNumber" -> registration(Values.present(xml.text()));
      case "RegistrationDate" -> registered = date(xml.text());
      case "ExpiryDate" -> expiry = date(xml.text());
      case "DesignTitleText" -> texts.title(xml);
      case "DesignDescriptionText" -> explanations.add(xml.text());
      case "DesignClaim" -> xml.eachChild(this::claim);
      case "DesignRepresentationBag" -> views();
      case "DesignClassificationBag" -> classes.read(xml);
      case "PatentIdentificationBag" -> citations.patents(xml);
      case "PublicationBag" -> xml.eachChild(_ -> xml.eachChild(this::publication));
      default -> shared(name);
    }
  }

  private void shared(String name) {
    switch (name) {
      case "PriorityBag" -> xml.eachChild(_ -> priority());
      default -> {
        if (!parties.bag(name, xml)) {
          extra.add(name, xml.text(_ -> true));
        }
      }
    }
  }

  private @Nullable PartialDate date(String text) {
    return St96Number.date(text, notes::add);
  }

  private void registration(@Nullable String number) {
    if (number != null) {
      registrations.add(number);
      extra.add("RegistrationNumber", number);
    }
  }

  private void publication(String name) {
    switch (name) {
      case "PublicationIdentifier" -> published = published == null ? Values.present(xml.text()) : published;
      case "PublicationDate" -> publicationDate = publicationDate == null ? date(xml.text()) : publicationDate;
      default -> extra.add(name, xml.text(_ -> true));
    }
  }

  private void claim(String name) {
    if (name.equals("DesignClaimTextBag")) {
      xml.eachChild(_ -> {
        String lang = Values.language(xml.attribute("languageCode"), texts.lang());
        texts.claim(lang, xml.text());
      });
    }
  }

  /// The views of a representation, wherever they stand in it.
  private void views() {
    xml.eachChild(child -> {
      if (child.equals("View")) {
        String[] view = new String[3];
        xml.eachChild(part -> {
          switch (part) {
            case "ViewIdentifier" -> view[0] = Values.present(xml.text());
            case "FileName" -> view[1] = Values.present(xml.text());
            case "ViewTypeCategory" -> view[2] = Values.present(xml.text());
            default -> {}
          }
        });
        views.add(new Figure(view[0], view[1], view[2]));
      } else {
        views();
      }
    });
  }

  private void priority() {
    St96Number claimed = St96Number.read(xml, notes::add);
    if (claimed.number() != null || claimed.date() != null) {
      priorities.add(new Priority(claimed.office(), claimed.number(), claimed.date(), null,
          isHague(claimed.number()) ? null : Numbers.applicationId(claimed.number(), claimed.context()), null, null));
    }
  }

  /// `DM/096824` is an international registration under the Hague Agreement, which is no application number.
  private static boolean isHague(@Nullable String number) {
    return number != null && number.startsWith("DM/");
  }

  private void event() {
    String[] words = new String[2];
    PartialDate[] day = new PartialDate[1];
    xml.eachChild(part -> {
      switch (part) {
        case "DesignApplicationEventCategory" -> words[0] = Values.present(xml.text());
        case "CommentText" -> words[1] = Values.present(xml.text());
        case "DesignApplicationEventDate" -> day[0] = date(xml.text());
        default -> extra.add(part, xml.text(_ -> true));
      }
    });
    String heading = "Undefined".equals(words[0]) ? words[1] : words[0];
    String text = "Undefined".equals(words[0]) ? null : words[1];
    events.add(new LegalEvent(office, null, null, heading, text, day[0], null, null, null, null, null,
        new TreeMap<>(), null));
  }

  private NumberContext context() {
    return new NumberContext(office == null ? receiving : office, null, filed == null ? null : filed.start(), Set.of());
  }

  /// The number under which the office published the design, else that of its registration.
  private @Nullable Publication publication() {
    String printed = published != null ? published : registrations.isEmpty() ? null : registrations.getFirst();
    if (printed == null) {
      return null;
    }
    PublicationNumber number = Numbers.accepted("publication-number", printed,
        NumberReader.publication(printed, context()), notes::add);
    return number == null ? null : new Publication(number.authority(), number.number(), number.kind(),
        publicationDate, printed, number.partial(), null, texts.lang().equals("und") ? null : texts.lang());
  }

  private @Nullable Application application(boolean known) {
    St96Number named = application;
    if (named == null || named.number() == null) {
      return null;
    }
    NumberContext context = named.office() == null ? context() : context().withAuthority(named.office());
    ApplicationNumber number = known
        ? Numbers.accepted("application-number", named.number(), NumberReader.application(named.number(), context),
            notes::add)
        : Numbers.ownApplication(named.number(), context);
    return new Application(number == null ? null : number.id(), context.authority(),
        number == null ? null : number.number(), filed, named.number(), null, null);
  }

  private @Nullable KeyDates dates() {
    return registered == null && expiry == null ? null : new KeyDates(null, registered, null, null, expiry);
  }

  private @Nullable Counts counts() {
    return views.isEmpty() ? null : new Counts(null, views.size(), null, null, null, null, null);
  }
}
