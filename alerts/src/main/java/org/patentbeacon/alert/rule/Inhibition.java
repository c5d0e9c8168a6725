package org.patentbeacon.alert.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.watch.WatchKind;

/// Which finding silences which, so that one fact is told once. What is silenced is kept and not delivered; it is judged again
/// when what silenced it turns out to rest on wrong data.
public enum Inhibition {
  /// The term of a right ended: no fees and no restoration any more.
  I1,
  /// A right is gone for good: no deadlines any more.
  I2,
  /// A competitor's family is told as the competitor's.
  I3,
  /// A grant is told as a grant and not as a change of the document.
  I4,
  /// A dangerous family is told as dangerous.
  I5,
  /// A surge is told of the topic below that makes it.
  I6,
  /// Who enters a topic is told as an entrant.
  I7;

  private static final Set<Inhibition> ALSO_RED = EnumSet.of(I1, I2);

  /// A finding that another silences.
  ///
  /// @param finding the finding
  /// @param by the alert that silences it
  /// @param rule by which rule
  public record Silenced(Finding finding, String by, Inhibition rule) {}

  /// {@return what is silenced, by the first rule that applies and of several alerts the one with the least id}
  ///
  /// @param findings what a run found
  /// @param wrong the alerts that were dismissed because their data are wrong; they silence nothing
  public static List<Silenced> judge(List<Finding> findings, Set<String> wrong) {
    List<Finding> speaking = findings.stream().filter(finding -> !wrong.contains(finding.alertId()))
        .sorted(Comparator.comparing(Finding::alertId)).toList();
    List<Silenced> silenced = new ArrayList<>();
    for (Finding finding : findings) {
      Silenced found = silencedBy(finding, speaking);
      if (found != null) {
        silenced.add(found);
      }
    }
    return silenced;
  }

  private static @Nullable Silenced silencedBy(Finding finding, List<Finding> speaking) {
    for (Inhibition rule : values()) {
      for (Finding by : speaking) {
        if (rule.silences(by, finding)) {
          return new Silenced(finding, by.alertId(), rule);
        }
      }
    }
    return null;
  }

  private boolean silences(Finding by, Finding of) {
    boolean mayBe = of.sort().severity() != Severity.RED || ALSO_RED.contains(this);
    return mayBe && by.owner().equals(of.owner()) && !by.alertId().equals(of.alertId())
        && applies(new Facts(by), new Facts(of));
  }

  private boolean applies(Facts by, Facts of) {
    return switch (this) {
      case I1 -> by.kind(WatchKind.LEGAL_EVENT, WatchKind.DEADLINE) && by.eventClass("TERM_END")
          && of.kind(WatchKind.DEADLINE) && of.feeOrRestoration() && by.sameRight(of);
      case I2 -> by.kind(WatchKind.LEGAL_EVENT) && by.goneForGood() && of.kind(WatchKind.DEADLINE) && by.sameRight(of);
      case I3 -> by.kind(WatchKind.COMPETITOR) && of.kind(WatchKind.QUERY, WatchKind.TOPIC) && of.item("NEW")
          && by.sameFamily(of);
      case I4 -> by.kind(WatchKind.LEGAL_EVENT) && by.eventClass("GRANTED") && of.kind(WatchKind.QUERY)
          && of.item("CHANGED") && by.sameFamily(of) && by.sameMoment(of);
      case I5 -> by.kind(WatchKind.SIMILARITY) && by.severity().compareTo(Severity.ORANGE) >= 0
          && (of.blueCitation() || of.queryItem()) && by.sameFamily(of);
      case I6 -> by.kind(WatchKind.SURGE) && of.kind(WatchKind.SURGE) && by.sameMoment(of) && by.explains(of);
      case I7 -> by.kind(WatchKind.NEW_ENTRANT) && of.kind(WatchKind.COMPETITOR) && of.eventClass("FIELD_ENTRY")
          && by.sameEntry(of);
    };
  }

  /// The questions the rules ask of a finding.
  private record Facts(Finding finding) {
    private static final double MOST = 0.8;
    private static final Set<String> GONE = Set.of("INVALIDATED", "REVOKED", "SURRENDERED", "SURRENDERED_DOUBLE");

    boolean kind(WatchKind... kinds) {
      return List.of(kinds).contains(finding.sort().kind());
    }

    boolean eventClass(String name) {
      return finding.sort().eventClass().equals(name);
    }

    Severity severity() {
      return finding.sort().severity();
    }

    boolean isItem() {
      return finding.itemKey() != null;
    }

    boolean item(String name) {
      return isItem() && eventClass(name);
    }

    boolean blueCitation() {
      return kind(WatchKind.CITATION) && severity() == Severity.BLUE;
    }

    boolean queryItem() {
      return kind(WatchKind.QUERY) && isItem();
    }

    boolean feeOrRestoration() {
      String name = finding.sort().eventClass();
      return name.contains("FEE") || name.contains("RESTORATION") || name.contains("RENEWAL") || name.contains("MAINTENANCE");
    }

    boolean goneForGood() {
      boolean over = finding.about().after() == State.EXPIRED || finding.about().after() == State.REVOKED;
      return !eventClass("TERM_END") && (over || GONE.contains(finding.sort().eventClass()));
    }

    boolean sameRight(Facts other) {
      return same(finding.about().right(), other.finding.about().right());
    }

    boolean sameFamily(Facts other) {
      return same(finding.about().family(), other.finding.about().family());
    }

    boolean sameMoment(Facts other) {
      return same(finding.about().moment(), other.finding.about().moment());
    }

    boolean sameEntry(Facts other) {
      return same(finding.about().applicant(), other.finding.about().applicant())
          && same(finding.about().topic(), other.finding.about().topic());
    }

    boolean explains(Facts parent) {
      Finding.Excess own = finding.about().excess();
      Finding.Excess whole = parent.finding.about().excess();
      return own != null && whole != null && same(own.parent(), parent.finding.about().topic())
          && own.amount() >= MOST * whole.amount();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
      return one != null && Objects.equals(one, other);
    }
  }
}
