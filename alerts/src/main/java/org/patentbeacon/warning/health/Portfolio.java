package org.patentbeacon.warning.health;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.legal.EventType;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.OwnPatent;
import org.patentbeacon.warning.right.RightCase;
import org.patentbeacon.warning.view.RunView;

/// The cases of an enterprise on a day.
///
/// @param profile the enterprise
/// @param names its names
/// @param members its cases
/// @param day the day
/// @param since the day after which events are new
record Portfolio(Enterprise profile, Set<String> names, List<Member> members, LocalDate day, LocalDate since) {

  /// One case.
  ///
  /// @param one the case
  /// @param states its states, by country
  /// @param events what was printed about it
  record Member(RightCase one, Map<String, LegalState> states, List<RightEvent> events) {
    static Member of(RightCase one, RunView view) throws IOException {
      List<RightEvent> events = one.rights(view.database().rights().offices()).values().stream().map(Right::events)
          .flatMap(Collection::stream).distinct().toList();
      return new Member(one, one.states(view), events);
    }

    boolean isInForce() {
      return states.values().stream().anyMatch(state -> state.state() == State.IN_FORCE);
    }

    boolean isAlive() {
      return states.values().stream().anyMatch(LegalState::alive);
    }

    boolean isInvention() {
      return switch (one.latest().patentType()) {
        case INVENTION_APPLICATION, INVENTION_GRANT -> true;
        case UTILITY_MODEL, DESIGN, PLANT, OTHER -> false;
        case null -> false;
      };
    }

    Optional<LocalDate> filed() {
      return one.filed().findFirst();
    }

    boolean isIn(List<String> classes) {
      return one.latest().symbols("IPC").stream().map(symbol -> symbol.replace(" ", ""))
          .anyMatch(symbol -> classes.stream().anyMatch(symbol::startsWith));
    }

    boolean isJoint() {
      return one.latest().parties(PartyRole.APPLICANT).size() > 1;
    }
  }

  /// The cases that matter most: those marked so, else every invention in force in the classes of the main business.
  List<Member> core() {
    List<OwnPatent> marked = profile.rights().own().stream().filter(OwnPatent::core).toList();
    return members.stream().filter(member -> marked.isEmpty()
        ? member.isInvention() && member.isInForce() && member.isIn(profile.classes().mainBusiness())
        : marked.stream().anyMatch(own -> isOf(own, member.one()))).toList();
  }

  private static boolean isOf(OwnPatent own, RightCase one) {
    return one.id().equals(own.number().id()) || one.hits().stream().anyMatch(hit -> hit.id().equals(own.number().id()));
  }

  /// Whether the enterprise lists its own filings, so that those not published yet are known too.
  boolean listsFilings() {
    return profile.rights().own().stream().anyMatch(own -> own.filing() != null);
  }

  /// The cases of a family.
  List<String> of(String family) {
    return members.stream().filter(member -> member.one().family().equals(family)).map(member -> member.one().id()).toList();
  }

  /// How many were filed after a day, until another.
  long filed(LocalDate after, LocalDate until) {
    return filings().stream().filter(day -> day.isAfter(after) && !day.isAfter(until)).count();
  }

  /// All filing dates that are known.
  List<LocalDate> filings() {
    List<LocalDate> filings = new ArrayList<>();
    members.forEach(member -> member.filed().ifPresent(filings::add));
    Stream<LocalDate> listed = profile.rights().own().stream().map(OwnPatent::filing).flatMap(Stream::ofNullable);
    listed.forEach(filings::add);
    return filings;
  }

  /// The cases with an entry of a type that is new since the last quarter.
  List<Member> with(EventType type) {
    return members.stream().filter(member -> member.events().stream().anyMatch(event -> event.meaning().type() == type
        && event.gazetteDate().isAfter(since) && !event.gazetteDate().isAfter(day) && !staysOurs(event))).toList();
  }

  private boolean staysOurs(RightEvent event) {
    String after = event.entry().after();
    return event.meaning().type() == EventType.TRANSFER && after != null && names.stream().anyMatch(after::contains);
  }
}
