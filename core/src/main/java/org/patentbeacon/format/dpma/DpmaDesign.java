package org.patentbeacon.format.dpma;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.Figure;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

/// The document of one application of the register, which may be for several designs, while it is read.
final class DpmaDesign {
  private static final NumberContext GERMANY = NumberContext.of(DpmaStatus.OFFICE);

  private final XmlCursor xml;
  private final DesignParties parties;
  private final DesignClasses classes;
  private final DesignRegister register;
  private final List<Note> notes = new ArrayList<>();
  private final Extras extra = new Extras(DpmaReader.FORMAT);
  private final List<LocalizedText> titles = new ArrayList<>();
  private final List<Priority> priorities = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private @Nullable String applied;
  private @Nullable String registered;
  private @Nullable PartialDate filed;
  private @Nullable PartialDate granted;
  private @Nullable PartialDate published;

  DpmaDesign(XmlCursor xml) {
    this.xml = xml;
    this.parties = new DesignParties(xml);
    this.classes = new DesignClasses(xml, extra);
    this.register = new DesignRegister(xml, notes::add, extra);
  }

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
        .titles(titles).classifications(classes.list()).parties(parties.list()).priorities(priorities).figures(figures)
        .legalEvents(register.events()).notes(notes).extra(extra.all())
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
      case "DE_ST86Extension" -> xml.eachChild(register::part);
      case "DesignRepresentationSheetDetails" -> views();
      case "IndicationProductDetails" -> xml.eachChild(_ -> classes.product());
      case "PublicationDetails" -> xml.eachChild(_ -> xml.eachChild(this::publication));
      default -> shared(name);
    }
  }

  private void shared(String name) {
    switch (name) {
      case "PriorityDetails" -> xml.eachChild(_ -> priority());
      case "ApplicantDetails" -> xml.eachChild(_ -> parties.party(PartyRole.APPLICANT));
      case "HolderDetails" -> xml.eachChild(_ -> parties.party(PartyRole.OWNER));
      case "DesignerDetails" -> xml.eachChild(_ -> parties.party(PartyRole.DESIGNER));
      case "RepresentativeDetails" -> xml.eachChild(_ -> parties.party(PartyRole.AGENCY));
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
}
