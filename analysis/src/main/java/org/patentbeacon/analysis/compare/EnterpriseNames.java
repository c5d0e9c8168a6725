package org.patentbeacon.analysis.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.name.NormalName;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.Sector;

/// Which applicants are enterprises of a sector: those whose names are alike once normalised.
public final class EnterpriseNames {
  private final Map<String, String> enterprises = new HashMap<>();

  /// The names of a sector.
  ///
  /// @param sector the sector, with its enterprises and rosters
  public EnterpriseNames(Sector sector) {
    for (Enterprise enterprise : sector.members().enterprises()) {
      Stream.of(enterprise.identity().names(), enterprise.identity().formerNames(), enterprise.identity().namesEn()).flatMap(List::stream)
          .forEach(name -> enterprises.putIfAbsent(NormalName.of(name).key(), enterprise.id()));
    }
    sector.members().roster().forEach(member -> enterprises.putIfAbsent(NormalName.of(member.name()).key(), member.enterprise()));
  }

  /// {@return the id of an enterprise; `null` for an applicant that is none}
  ///
  /// @param applicant the applicant, as a table calls it
  public @Nullable String of(String applicant) {
    return enterprises.get(NormalName.of(applicant).key());
  }

  /// {@return those of some applicants that are enterprises}
  ///
  /// @param applicants the applicants, as a table calls them
  public List<String> among(List<String> applicants) {
    return applicants.stream().filter(applicant -> of(applicant) != null).toList();
  }
}
