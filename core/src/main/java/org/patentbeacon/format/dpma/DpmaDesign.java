package org.patentbeacon.format.dpma;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.Figure;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

/// The designs of a `Transaction` (ST.86): a document per application, also when it holds several designs.
final class DpmaDesign {
  private static final NumberContext GERMANY = NumberContext.of(DpmaStatus.OFFICE);

  private final XmlCursor xml;

  DpmaDesign(XmlCursor xml) {
    this.xml = xml;
  }

  /// Reads the record.
  ///
  /// @param sink takes a document per application
  /// @throws RecordException when it holds no application, or one without a number
  void read(Consumer<PatentDocument.Builder> sink) {
    int[] found = new int[1];
    descend(sink, found);
    if (found[0] == 0) {
      throw new RecordException(RejectReason.NO_NUMBER, "expected a DesignApplication, found none");
    }
  }

  private void descend(Consumer<PatentDocument.Builder> sink, int[] found) {
    xml.eachChild(child -> {
      switch (child) {
        case "DesignTransactionBody", "TransactionContentDetails", "TransactionData", "DesignApplicationDetails" ->
          descend(sink, found);
        case "DesignApplication" -> {
          found[0]++;
          sink.accept(new Reading().document());
        }
        default -> {}
      }
    });
  }

  /// One application while it is read.
  private final class Reading {
    private final List<Note> notes = new ArrayList<>();
    private final Extras extra = new Extras(DpmaReader.FORMAT);
    private final List<LocalizedText> titles = new ArrayList<>();
    private final List<Classification> classes = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);
    private final List<Priority> priorities = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<LegalEvent> events = new ArrayList<>();
    private @Nullable String applied;
    private @Nullable String registered;
    private @Nullable PartialDate filed;
    private @Nullable PartialDate granted;
    private @Nullable PartialDate published;

    PatentDocument.Builder document() {
      xml.eachChild(this::part);
      PublicationNumber number = registered == null ? null : Numbers.own(registered, GERMANY);
      Application application = application(number != null);
      if (number == null && application == null) {
        throw new RecordException(RejectReason.NO_NUMBER,
            "expected a RegistrationNumber or a DesignApplicationNumber, found neither");
      }
      String id = number != null ? number.id() : application == null ? "" : "A:" + application.id();
      return PatentDocument.builder(id)
          .publication(number == null ? null : new Publication(number.authority(), number.number(), number.kind(),
              published, registered, number.partial(), null, null))
          .application(application).patentType(PatentType.DESIGN).granted(number != null)
          .titles(titles).classifications(classes).parties(parties).priorities(priorities).figures(figures)
          .legalEvents(events).notes(notes).extra(extra.all())
          .dates(granted == null ? null : new KeyDates(null, granted, null, null, null))
          .counts(figures.isEmpty() ? null : new Counts(null, figures.size(), null, null, null, null, null));
    }

    private @Nullable Application application(boolean known) {
      String printed = applied;
      if (printed == null) {
        return null;
      }
      ApplicationNumber number = known
          ? Numbers.accepted("application-number", printed, NumberReader.application(printed, GERMANY), notes::add)
          : Numbers.ownApplication(printed, GERMANY);
      return new Application(number == null ? null : number.id(), DpmaStatus.OFFICE,
          number == null ? null : number.number(), filed, printed, null, null);
    }

    private void part(String name) {
      switch (name) {
        case "RegistrationOfficeCode", "DesignApplicationReference", "TotalDesign" -> extra.add(name, xml.text());
        case "DesignApplicationNumber" -> applied = Values.present(xml.text());
        case "DesignApplicationDate" -> filed = date();
        case "DesignDetails" -> xml.eachChild(_ -> xml.eachChild(this::design));
        default -> shared(name);
      }
    }

    private void design(String name) {
      switch (name) {
        case "DesignIdentifier" -> extra.add(name, xml.text());
        case "RegistrationNumber" -> registered = registered == null ? Values.present(xml.text()) : registered;
        case "RegistrationDate" -> granted = date();
        case "DesignTitle" -> title(xml.text());
        case "DE_ST86Extension" -> xml.eachChild(this::extension);
        case "DesignRepresentationSheetDetails" -> views();
        case "IndicationProductDetails" -> xml.eachChild(_ -> product());
        case "PublicationDetails" -> xml.eachChild(_ -> xml.eachChild(this::publication));
        default -> shared(name);
      }
    }

    private void shared(String name) {
      switch (name) {
        case "PriorityDetails" -> xml.eachChild(_ -> priority());
        case "ApplicantDetails" -> xml.eachChild(_ -> party(PartyRole.APPLICANT));
        case "HolderDetails" -> xml.eachChild(_ -> party(PartyRole.OWNER));
        case "DesignerDetails" -> xml.eachChild(_ -> party(PartyRole.DESIGNER));
        case "RepresentativeDetails" -> xml.eachChild(_ -> party(PartyRole.AGENCY));
        default -> extra.add(name, xml.text(_ -> true));
      }
    }

    private @Nullable PartialDate date() {
      return CompactDate.of(xml.text(), notes::add);
    }

    private void title(String text) {
      LocalizedText title = LocalizedText.original("de", text);
      if (!text.isEmpty() && !titles.contains(title)) {
        titles.add(title);
      }
    }

    private void extension(String name) {
      switch (name) {
        case "DesignStatus" -> {
          String status = xml.text();
          extra.add(name, status);
          events.add(DpmaStatus.event(status, null));
        }
        case "DesignRecordDetails" -> xml.eachChild(_ -> entry());
        // A repeat of the first view.
        case "DesignPreferedRepresentation" -> {}
        default -> extra.add(name, xml.text(_ -> true));
      }
    }

    /// An entry of the register with the issue of the gazette that printed it.
    private void entry() {
      SortedMap<String, String> attributes = new TreeMap<>();
      entry(attributes);
      String heading = attributes.remove("LegalStatus");
      String day = attributes.remove("RecordFilingDate");
      events.add(new LegalEvent(DpmaStatus.OFFICE, null, null, heading, null, CompactDate.of(day, notes::add), null, null,
          null, null, null, attributes, null));
    }

    private void entry(Map<String, String> attributes) {
      xml.eachChild(child -> {
        switch (child) {
          case "DesignBasicRecord", "RecordPublicationDetails", "RecordPublication" -> entry(attributes);
          case "RecordLanguageCode" -> {}
          default -> {
            String text = xml.text(_ -> true);
            if (!text.isEmpty()) {
              attributes.put(child, text);
            }
          }
        }
      });
    }

    private void views() {
      xml.eachChild(child -> {
        if (child.equals("View")) {
          String[] view = new String[2];
          xml.eachChild(part -> {
            switch (part) {
              case "ViewNumber" -> view[0] = Values.present(xml.text());
              case "ViewFilename" -> view[1] = Values.present(xml.text());
              default -> {}
            }
          });
          figures.add(new Figure(view[0], view[1], null));
        } else {
          views();
        }
      });
    }

    private void product() {
      String[] edition = new String[1];
      xml.eachChild(child -> {
        switch (child) {
          case "ClassificationVersion" -> edition[0] = Values.present(xml.text());
          case "ClassDescriptionDetails" -> xml.eachChild(_ -> xml.eachChild(part -> {
            switch (part) {
              case "ClassNumber" -> locarno(xml.text(), edition[0]);
              default -> extra.add(part, xml.text(_ -> true));
            }
          }));
          // The comment is the same explanation in every file.
          case "ClassificationKindCode", "Comment" -> {}
          default -> extra.add(child, xml.text(_ -> true));
        }
      });
    }

    private void locarno(String text, @Nullable String edition) {
      String position = classes.isEmpty() ? "F" : "L";
      ClassSymbols.locarno(text).ifPresentOrElse(symbol -> classes.add(
          new Classification("LOC", symbol, null, null, position, null, null, null, edition)),
          () -> extra.add("ClassNumber", text));
    }

    private void publication(String name) {
      switch (name) {
        case "PublicationDate" -> {
          PartialDate day = date();
          published = published == null ? day : published;
        }
        default -> extra.add(name, xml.text(_ -> true));
      }
    }

    private void priority() {
      String[] parts = new String[2];
      PartialDate[] day = new PartialDate[1];
      xml.eachChild(child -> {
        switch (child) {
          case "PriorityCountryCode" -> parts[0] = Values.present(xml.text());
          case "PriorityNumber" -> parts[1] = Values.present(xml.text());
          case "PriorityDate" -> day[0] = date();
          default -> extra.add(child, xml.text(_ -> true));
        }
      });
      if (parts[1] != null || day[0] != null) {
        priorities.add(new Priority(parts[0], parts[1], day[0], null, null, null, null));
      }
    }

    /// A party; the application repeats those of its designs.
    private void party(PartyRole role) {
      Map<String, String> book = new TreeMap<>();
      addressBook(book);
      String name = book.getOrDefault("OrganizationName", String.join(", ", Stream
          .of(book.get("LastName"), book.get("FirstName")).filter(Objects::nonNull).toList()));
      boolean known = parties.stream().anyMatch(party -> party.role() == role && PartyName.of(name).equals(party.name()));
      if (name.isEmpty() || known) {
        return;
      }
      // The register writes the country into the element of the state, and the state into that of the county.
      String country = book.getOrDefault("FormattedAddressCountryCode", book.get("AddressState"));
      parties.add(Party.of(role, counts.merge(role, 1, Integer::sum), PartyName.of(name)).withCountry(country)
          .withAddress(new PostalAddress(book.get("AddressStreet"), book.get("AddressCounty"), book.get("AddressCity"),
              null, book.get("AddressPostcode"))));
    }

    private void addressBook(Map<String, String> book) {
      xml.eachChild(child -> {
        boolean leaf = switch (child) {
          case "ApplicantAddressBook", "HolderAddressBook", "DesignerAddressBook", "RepresentativeAddressBook",
              "FormattedNameAddress", "Name", "FormattedName", "Address", "FormattedAddress" -> false;
          default -> true;
        };
        if (leaf) {
          book.put(child, xml.text());
        } else {
          addressBook(book);
        }
      });
    }
  }
}
