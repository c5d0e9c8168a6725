package org.patentbeacon.legal.free;

import java.util.List;
import java.util.Optional;
import org.patentbeacon.legal.state.LegalState;

/// The rights around a patent that the checklist asks about. A list that nobody could make is absent, which is not the same as
/// an empty one: the step is then unknown.
///
/// @param family the other members of the simple family, in all countries
/// @param twins applications of the same day, applicant and country for the other kind of right, with an equal title or a
///     recorded double filing
/// @param children divisionals and continuations, in all countries
/// @param dependents later patents whose owner is the patent's owner or a named competitor
/// @param compensationOpen whether compensation of the term is still open, where the register or the owner says so
public record Surroundings(Optional<List<RelatedRight>> family, Optional<List<RelatedRight>> twins,
    Optional<List<RelatedRight>> children, Optional<List<Dependent>> dependents, Optional<Boolean> compensationOpen) {
  /// Nobody looked.
  public static final Surroundings UNKNOWN =
      new Surroundings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// Somebody looked, and the patent stands alone.
  public static final Surroundings ALONE = new Surroundings(
      Optional.of(List.of()), Optional.of(List.of()), Optional.of(List.of()), Optional.of(List.of()), Optional.empty());

  /// Copies the lists.
  public Surroundings {
    family = family.map(List::copyOf);
    twins = twins.map(List::copyOf);
    children = children.map(List::copyOf);
    dependents = dependents.map(List::copyOf);
  }

  /// {@return these surroundings with another family}
  ///
  /// @param members the other members
  public Surroundings withFamily(List<RelatedRight> members) {
    return new Surroundings(Optional.of(members), twins, children, dependents, compensationOpen);
  }

  /// {@return these surroundings with other twins}
  ///
  /// @param rights the twins
  public Surroundings withTwins(List<RelatedRight> rights) {
    return new Surroundings(family, Optional.of(rights), children, dependents, compensationOpen);
  }

  /// {@return these surroundings with other divisionals and continuations}
  ///
  /// @param rights the children
  public Surroundings withChildren(List<RelatedRight> rights) {
    return new Surroundings(family, twins, Optional.of(rights), dependents, compensationOpen);
  }

  /// {@return these surroundings without knowledge of divisionals and continuations}
  public Surroundings withoutChildren() {
    return new Surroundings(family, twins, Optional.empty(), dependents, compensationOpen);
  }

  /// {@return these surroundings with other later patents}
  ///
  /// @param later the later patents
  public Surroundings withDependents(List<Dependent> later) {
    return new Surroundings(family, twins, children, Optional.of(later), compensationOpen);
  }

  /// {@return these surroundings with what is known of compensation}
  ///
  /// @param open whether it is still open
  public Surroundings withCompensation(boolean open) {
    return new Surroundings(family, twins, children, dependents, Optional.of(open));
  }

  /// A later patent of the same owner or of a named competitor, which may depend on this one.
  ///
  /// @param publication its canonical publication number
  /// @param state its state on the day of the checklist
  /// @param cites whether it cites the patent
  /// @param similarity how similar it is, 0 to 100; 0 when that was not measured
  public record Dependent(String publication, LegalState state, boolean cites, int similarity) {}
}
