package org.patentbeacon.warning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Wishes;
import org.patentbeacon.delivery.digest.DigestMode;
import org.patentbeacon.delivery.digest.DigestSettings;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.ledger.Ledger;
import org.patentbeacon.ledger.Roster;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.ledger.Watches;
import org.patentbeacon.sector.Cluster;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.warning.profile.DatabaseHits;
import org.patentbeacon.warning.profile.ProfileJson;
import org.patentbeacon.warning.view.BatchView;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchState;
import org.patentbeacon.watch.generate.ClusterWatches;
import org.patentbeacon.watch.generate.Generated;
import org.patentbeacon.watch.generate.GeneratedWatch;
import org.patentbeacon.watch.generate.ProfileWatches;
import org.patentbeacon.watch.generate.Rerun;

/// Loads the profiles of enterprises into the ledger, and makes the watches that they ask for. The same profile again changes nothing;
/// another one makes a new revision of what its change touches, and leaves alone what somebody edited by hand.
///
/// @param beacon where they are kept
/// @param view the database as it is now
/// @param institution who runs the cluster
/// @param secrets makes the secrets by which messages are signed and feeds are found
public record EnterpriseLoad(Beacon beacon, BatchView view, Scope.Institution institution, Supplier<String> secrets) {
  private static final int ID_DIGITS = 8;

  /// Enters the institution and a cluster, and makes the watches of the cluster.
  ///
  /// @param cluster the cluster
  /// @param topmost the topmost topics of its sector
  /// @return what became of the watches
  /// @throws IOException when the database cannot be read
  public Loaded cluster(Cluster cluster, List<Topic> topmost) throws IOException {
    enter(cluster);
    Generated generated = new Generated(ClusterWatches.of(cluster, topmost), List.of(), List.of(), false);
    return save(cluster.id(), 0, generated);
  }

  /// Enters the institution and a cluster.
  ///
  /// @param cluster the cluster
  public void enter(Cluster cluster) {
    Roster roster = beacon.ledger().roster();
    roster.institution(institution, institution.id());
    roster.cluster(institution, new Roster.Cluster(cluster.id(), cluster.name().zh(), String.join(" ", cluster.topics())));
  }

  /// {@return the watches that a profile asks for, without keeping anything}
  ///
  /// @param profile the profile
  /// @throws IOException when the database cannot be read
  public Generated generated(Enterprise profile) throws IOException {
    return new ProfileWatches(profile, DatabaseHits.of(view, profile)).generate();
  }

  /// Loads a profile.
  ///
  /// @param profile the profile
  /// @param cluster the id of the enterprise's cluster, which was entered
  /// @return what became of its watches
  /// @throws IOException when the database cannot be read
  public Loaded profile(Enterprise profile, String cluster) throws IOException {
    Scope.Tenant scope = new Scope.Tenant(profile.id());
    Roster roster = beacon.ledger().roster();
    roster.enterprise(institution, profile.id(), cluster);
    String body = ProfileJson.write(profile);
    Set<String> before = roster.profile(scope, profile.id()).map(known -> ProfileJson.read(profile.id(), known.body()))
        .map(EnterpriseLoad::endpointIds).orElse(Set.of());
    int revision = roster.profile(scope, profile.id()).filter(known -> known.body().equals(body)).map(Roster.Profile::revision)
        .orElseGet(() -> roster.saveProfile(scope, profile.id(), body));
    endpoints(profile, before, scope);
    return save(profile.id(), revision, generated(profile));
  }

  /// The endpoints of a profile. One that an earlier profile listed and this one does not is told nothing more, until it is listed
  /// again; those that somebody added by hand are left alone, and so are those that were switched off for another reason.
  private void endpoints(Enterprise profile, Set<String> before, Scope.Tenant scope) {
    Set<String> listed = endpointIds(profile);
    before.stream().filter(id -> !listed.contains(id)).forEach(id -> beacon.ledger().endpoints().activate(scope, id, false));
    Wishes wishes = wishes(profile.messages());
    for (Enterprise.Endpoint one : profile.messages().endpoints()) {
      Endpoint.Channel channel = Stream.of(Endpoint.Channel.values())
          .filter(word -> word.name().equals(one.channel().toUpperCase(Locale.ROOT))).findFirst()
          .orElseThrow(() -> new IllegalArgumentException("profile " + profile.id()
              + ": endpoints: expected email, webhook or atom, found '" + one.channel() + "'"));
      String id = id(one);
      if (!beacon.ledger().endpoints().wish(scope, id, wishes)) {
        beacon.ledger().endpoints().add(scope, new Endpoint(profile.id(), id, channel, one.to(), List.of(secrets.get()), true), wishes);
      } else if (!before.contains(id)) {
        beacon.ledger().endpoints().resume(scope, id);
      }
    }
  }

  private static Set<String> endpointIds(Enterprise profile) {
    return profile.messages().endpoints().stream().map(EnterpriseLoad::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String id(Enterprise.Endpoint one) {
    return one.channel().toLowerCase(Locale.ROOT) + "-" + Sha256.of(one.to()).substring(0, ID_DIGITS);
  }

  private static Wishes wishes(Enterprise.Messages messages) {
    Map<Severity, DigestMode> modes = new EnumMap<>(DigestSettings.DEFAULT.modes());
    messages.digest().forEach((colour, mode) -> modes.put(Severity.valueOf(colour.toUpperCase(Locale.ROOT)), DigestMode.valueOf(mode)));
    return new Wishes(new DigestSettings(modes, false), messages.language());
  }

  private Loaded save(String tenant, int revision, Generated generated) throws IOException {
    Scope.Tenant scope = new Scope.Tenant(tenant);
    Ledger ledger = beacon.ledger();
    Rerun rerun = Rerun.of(ledger.watches().made(scope), generated.watches());
    List<GeneratedWatch> fresh = new ArrayList<>(rerun.added());
    fresh.addAll(rerun.revised());
    for (GeneratedWatch watch : fresh) {
      beacon.watch(watch(watch), new Watches.Maker(watch.origin().rule().name(), watch.content()));
    }
    rerun.retired().forEach(id -> ledger.watches().set(scope, tenant, id, WatchState.RETIRED));
    return Loaded.of(tenant, revision, generated, rerun);
  }

  /// {@return a generated watch as it is stored and run}
  ///
  /// @param watch the watch
  public static Watch watch(GeneratedWatch watch) {
    return Watch.of(watch.kind(), watch.name(), watch.params()).by(watch.origin().tenantId()).withId(watch.id());
  }
}
