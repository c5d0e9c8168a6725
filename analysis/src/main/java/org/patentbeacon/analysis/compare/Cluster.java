package org.patentbeacon.analysis.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a score card is made of.
///
/// @param roster who belongs to the cluster, and when
/// @param patents its patents; one that is filed together has a row for each of its enterprises
/// @param events what happened to them; the same for an event of a patent filed together
public record Cluster(List<Member> roster, List<Patent> patents, List<Event> events) {

  /// Copies the lists.
  public Cluster {
    roster = List.copyOf(roster);
    patents = List.copyOf(patents);
    events = List.copyOf(events);
  }

  /// An enterprise in the roster.
  ///
  /// @param enterprise the enterprise
  /// @param from its first day; absent when it always belonged
  /// @param to its last day; absent while it belongs
  public record Member(String enterprise, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean on(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
  }

  /// The kinds of patents that the card tells apart.
  public enum Mark {
    /// It is an invention.
    INVENTION,
    /// It came or went by the PCT.
    PCT,
    /// It counts among the inventions of high value, 高价值发明专利, as far as the data tell.
    HIGH_VALUE
  }

  /// An application of an enterprise.
  ///
  /// @param enterprise the enterprise
  /// @param application its number, by which it counts once
  /// @param life its days
  /// @param marks what it is
  public record Patent(String enterprise, String application, Life life, List<Mark> marks) {

    /// Copies the marks.
    public Patent {
      marks = List.copyOf(marks);
    }
  }

  /// The days of an application.
  ///
  /// @param filed the day of filing
  /// @param granted the day of grant; absent when not granted
  /// @param ended the day of the end; absent while it lives
  public record Life(LocalDate filed, @Nullable LocalDate granted, @Nullable LocalDate ended) {
    boolean grantedBy(LocalDate day) {
      return granted != null && !granted.isAfter(day);
    }

    boolean inForce(LocalDate day) {
      return grantedBy(day) && (ended == null || ended.isAfter(day));
    }
  }

  /// Something that happened to a patent.
  ///
  /// @param enterprise the enterprise
  /// @param id by which it counts once
  /// @param kind what happened
  /// @param date when
  public record Event(String enterprise, String id, EventKind kind, LocalDate date) {}

  /// What may happen to a patent.
  public enum EventKind {
    /// 许可备案 (EE01).
    LICENCE,
    /// 质押登记 (PE01).
    PLEDGE,
    /// 转让.
    TRANSFER
  }
}
