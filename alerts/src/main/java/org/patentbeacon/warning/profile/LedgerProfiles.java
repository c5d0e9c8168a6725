package org.patentbeacon.warning.profile;

import java.util.Optional;
import org.patentbeacon.ledger.Roster;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.warning.view.Profiles;

/// The profiles that a ledger keeps, each as it was last saved.
///
/// @param roster who takes part
public record LedgerProfiles(Roster roster) implements Profiles {
  private static final String EMPTY = "{}";

  @Override
  public Optional<Enterprise> of(String tenant) {
    return roster.profile(new Scope.Tenant(tenant), tenant).map(Roster.Profile::body).filter(body -> !body.equals(EMPTY))
        .map(body -> ProfileJson.read(tenant, body));
  }
}
