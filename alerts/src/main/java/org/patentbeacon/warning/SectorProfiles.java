package org.patentbeacon.warning;

import java.io.IOException;
import java.util.Optional;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.warning.view.Profiles;

/// The profiles of the enterprises of the sectors that are bound to a database.
///
/// @param database the database
record SectorProfiles(PatentDatabase database) implements Profiles {
  @Override
  public Optional<Enterprise> of(String tenant) throws IOException {
    return database.sectors().all().stream().flatMap(bound -> bound.sector().members().enterprises().stream())
        .filter(enterprise -> enterprise.id().equals(tenant)).findFirst();
  }
}
