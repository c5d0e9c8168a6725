package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.delivery.digest.Bulletin;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.ledger.Ledger;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.warning.EnterpriseLoad;
import org.patentbeacon.warning.Loaded;
import org.patentbeacon.warning.view.BatchView;

/// The enterprises of the demo, their watches, and who runs their cluster.
///
/// @param sources the profiles and the cluster
/// @param loaded what became of the watches
record DemoCluster(ProfileSources sources, List<Loaded> loaded) {
  /// Signs the messages of the demo; nothing trusts it.
  static final String SECRET = "not-a-secret-only-for-the-demo";

  private static final Scope.Institution INSTITUTION = new Scope.Institution("demo");

  /// Loads the profiles of the sector's folder and makes their watches, which look from now on.
  static DemoCluster load(PatentDatabase db, Beacon beacon, Path sector) throws IOException {
    ProfileSources sources = ProfileSources.of(List.of(sector));
    EnterpriseLoad load = new EnterpriseLoad(beacon, BatchView.of(db, DemoSector.TODAY), INSTITUTION, () -> SECRET);
    List<Loaded> loaded = new ArrayList<>();
    for (ProfileSources.Topped one : sources.clusters()) {
      loaded.add(load.cluster(one.cluster(), one.topmost()));
    }
    for (ProfileSources.Entry entry : sources.profiles()) {
      load.enter(entry.cluster());
      loaded.add(load.profile(entry.profile(), entry.cluster().id()));
    }
    return new DemoCluster(sources, loaded);
  }

  List<Enterprise> enterprises() {
    return sources.profiles().stream().map(ProfileSources.Entry::profile).toList();
  }

  /// The cluster as a line of the bulletin, with how many of its watches could not look in a run.
  Bulletin.Member institution(Ledger ledger, String run) {
    return sources.clusters().stream().map(ProfileSources.Topped::cluster)
        .map(cluster -> member(ledger, run, new Named(cluster.id(), cluster.name().zh()))).findFirst().orElseThrow();
  }

  /// The enterprises as lines of the bulletin.
  List<Bulletin.Member> members(Ledger ledger, String run) {
    return enterprises().stream().map(one -> member(ledger, run, new Named(one.id(), one.identity().names().getFirst()))).toList();
  }

  private record Named(String id, String name) {}

  private static Bulletin.Member member(Ledger ledger, String run, Named named) {
    long notLooked = ledger.runs().outcomes(new Scope.Tenant(named.id()), run).stream()
        .filter(outcome -> !outcome.outcome().completes()).count();
    return new Bulletin.Member(named.id(), named.name(), Math.toIntExact(notLooked));
  }
}
