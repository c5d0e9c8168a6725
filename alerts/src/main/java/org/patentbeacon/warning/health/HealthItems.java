package org.patentbeacon.warning.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.legal.EventType;
import org.patentbeacon.legal.event.Encumbrance;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.sector.Certificate;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.health.Portfolio.Member;

/// The items of a check.
///
/// @param severe those that are severe
/// @param attention those that ask for attention
/// @param notAssessed the ids of those without data
record HealthItems(List<Item> severe, List<Item> attention, List<String> notAssessed) {
  private static final int UNPUBLISHED_MONTHS = 18;

  /// An item that was found.
  ///
  /// @param id its id, such as `S2`
  /// @param value what was measured
  /// @param words the same for people
  /// @param cases the cases it is about
  record Item(String id, String value, Wording words, List<String> cases) {
    /// An item whose value reads the same in every language.
    Item(String id, String value, List<String> cases) {
      this(id, value, new Wording(value, value), cases);
    }

    static Item years(String id, String years, List<String> cases) {
      return new Item(id, years + " years", new Wording(years + " 年", years + " years"), cases);
    }
  }

  /// How few are too few.
  ///
  /// @param cases from how many cases on shares are worked out
  /// @param families from how many families in a year on a field is said to grow
  record Fewest(int cases, int families) {}

  static HealthItems of(Portfolio portfolio, Worth worth, Fewest fewest) {
    HealthItems items = new HealthItems(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    boolean enough = portfolio.members().size() >= fewest.cases;
    items.worth(portfolio, worth);
    items.growth(portfolio, worth.now(), fewest.families);
    items.terms(portfolio);
    items.filings(portfolio);
    items.events(portfolio);
    items.certificates(portfolio);
    if (enough) {
      items.inventors(portfolio);
      items.alive(portfolio);
      items.share("A2", portfolio, Member::isJoint, share -> share > 0.5);
    } else {
      items.notAssessed.addAll(List.of("S3", "S6", "A2"));
    }
    List<String> main = portfolio.profile().classes().mainBusiness();
    if (enough && !main.isEmpty()) {
      items.share("A1", portfolio, member -> member.isIn(main), share -> share < 0.4);
    } else {
      items.notAssessed.add("A1");
    }
    return new HealthItems(List.copyOf(items.severe), List.copyOf(items.attention), items.notAssessed.stream().sorted().toList());
  }

  private void worth(Portfolio portfolio, Worth worth) {
    if (worth.grades().isEmpty()) {
      notAssessed.add("S1");
    }
    worth.grades().forEach((family, fall) -> {
      if (fall.grades() >= 2) {
        severe.add(new Item("S1", fall.shown(), portfolio.of(family)));
      }
    });
    if (worth.now().totals().isEmpty()) {
      notAssessed.add("S5");
    } else if (worth.gone() || worth.halved()) {
      severe.add(new Item("S5", decimal(worth.sumBefore(), 1) + " -> " + decimal(worth.sum(), 1), List.of()));
    }
  }

  /// The last year of which nearly all is published, beside the year before it.
  private void growth(Portfolio portfolio, OwnField field, int fewest) {
    LocalDate end = portfolio.day().minusMonths(UNPUBLISHED_MONTHS);
    LocalDate middle = end.minusYears(1);
    long before = field.filed(middle.minusYears(1), middle);
    long now = field.filed(middle, end);
    if (before < fewest) {
      notAssessed.add("A6");
    } else if (now > 1.3 * before && portfolio.filed(middle, end) <= portfolio.filed(middle.minusYears(1), middle)) {
      attention.add(new Item("A6", before + " -> " + now + ", " + portfolio.filed(middle.minusYears(1), middle) + " -> "
          + portfolio.filed(middle, end), List.of()));
    }
  }

  private void terms(Portfolio portfolio) {
    List<Member> core = portfolio.core();
    if (core.isEmpty()) {
      notAssessed.add("S2");
    }
    for (Member member : core) {
      member.states().values().stream().filter(LegalState::alive).map(LegalState::termEnd).filter(Objects::nonNull)
          .filter(end -> end.isAfter(portfolio.day()) && !end.isAfter(portfolio.day().plusYears(3))).findFirst()
          .ifPresent(end -> severe.add(Item.years("S2", decimal(ChronoUnit.DAYS.between(portfolio.day(), end) / 365.25, 1),
              List.of(member.one().id()))));
    }
  }

  private static String decimal(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }

  /// Where the enterprise does not list its filings, the last eighteen months cannot be seen and are no part of the three years.
  private void filings(Portfolio portfolio) {
    List<LocalDate> filings = portfolio.filings();
    LocalDate seen = portfolio.listsFilings() ? portfolio.day() : portfolio.day().minusMonths(UNPUBLISHED_MONTHS);
    if (filings.isEmpty()) {
      notAssessed.add("S4");
    } else if (filings.stream().noneMatch(filed -> filed.isAfter(seen.minusYears(3)))) {
      severe.add(new Item("S4", filings.stream().max(LocalDate::compareTo).orElseThrow().toString(), List.of()));
    }
  }

  private void inventors(Portfolio portfolio) {
    LocalDate seen = portfolio.day().minusMonths(UNPUBLISHED_MONTHS);
    int before = inventors(portfolio, seen.minusYears(2), seen.minusYears(1));
    int now = inventors(portfolio, seen.minusYears(1), seen);
    if (before == 0) {
      notAssessed.add("S3");
    } else if (now <= 0.7 * before) {
      severe.add(new Item("S3", before + " -> " + now, List.of()));
    }
  }

  private static int inventors(Portfolio portfolio, LocalDate after, LocalDate until) {
    Set<String> names = new TreeSet<>();
    portfolio.members().stream().filter(member -> member.filed().filter(filed -> filed.isAfter(after) && !filed.isAfter(until)).isPresent())
        .flatMap(member -> member.one().latest().parties(PartyRole.INVENTOR).stream()).map(Party::name).filter(Objects::nonNull)
        .map(PartyName::shown).forEach(names::add);
    return names.size();
  }

  private void alive(Portfolio portfolio) {
    LocalDate ago = portfolio.day().minusYears(10);
    List<Member> recent = portfolio.members().stream().filter(member -> member.filed().filter(ago::isBefore).isPresent()).toList();
    boolean old = portfolio.members().stream().anyMatch(member -> member.isInvention() && member.isAlive()
        && member.filed().filter(filed -> !filed.isAfter(ago)).isPresent());
    if (recent.isEmpty()) {
      notAssessed.add("S6");
      return;
    }
    double ratio = (double) recent.stream().filter(Member::isAlive).count() / recent.size();
    if (ratio < 0.3 && !old) {
      severe.add(new Item("S6", decimal(ratio, 4), List.of()));
    }
  }

  private void share(String id, Portfolio portfolio, Predicate<Member> part, Predicate<Double> warns) {
    double share = (double) portfolio.members().stream().filter(part).count() / portfolio.members().size();
    if (warns.test(share)) {
      attention.add(new Item(id, decimal(share, 4), List.of()));
    }
  }

  private void events(Portfolio portfolio) {
    count("A3", portfolio.with(EventType.LITIGATION), 1);
    count("A4", portfolio.members().stream().filter(member -> member.states().values().stream()
        .anyMatch(state -> state.encumbrances().contains(Encumbrance.PLEDGE))).toList(), 1);
    count("A5", portfolio.with(EventType.TRANSFER), 5);
  }

  private void count(String id, List<Member> found, int least) {
    if (found.size() >= least) {
      attention.add(new Item(id, String.valueOf(found.size()), found.stream().map(member -> member.one().id()).toList()));
    }
  }

  private void certificates(Portfolio portfolio) {
    for (Certificate certificate : portfolio.profile().certificates()) {
      LocalDate expiry = certificate.expiry();
      if (expiry == null) {
        notAssessed.add("A7");
      } else if (expiry.isBefore(portfolio.day())) {
        attention.add(new Item("A8", certificate.name() + " " + expiry, List.of()));
      } else if (!expiry.isAfter(portfolio.day().plusDays(180))) {
        attention.add(new Item("A7", certificate.name() + " " + expiry, List.of()));
      }
    }
  }
}
