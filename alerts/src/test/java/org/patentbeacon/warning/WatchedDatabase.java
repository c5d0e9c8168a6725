package org.patentbeacon.warning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.alert.TickingClock;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.ledger.Inbox;
import org.patentbeacon.ledger.InboxCursor;
import org.patentbeacon.ledger.Roster;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.pack.SectorPack;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.warning.profile.ProfileJson;
import org.patentbeacon.watch.Watch;

/// A database in a folder with a ledger beside it, as watches have them: documents are imported, watches run, alerts read.
///
/// ```java
/// try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
///   watched.sector(Map.of("topics.yaml", …, "enterprises/t-1.yaml", …));
///   watched.imports(List.of(Documents.of("CN118800001A").title("一种液冷板").applicant("甲公司").build()));
///   watched.beacon().watch(Watch.of(…).by("t-1"));
///   List<Alert> alerts = watched.run();
/// }
/// ```
public final class WatchedDatabase implements AutoCloseable {
  private final Path folder;
  private final TickingClock clock = new TickingClock(Instant.parse("2026-11-20T02:00:00Z"));
  private final PatentDatabase database;
  private final Beacon beacon;
  private int files;

  private WatchedDatabase(Path folder) throws IOException {
    this.folder = folder;
    this.database = PatentDatabase.open(folder.resolve("db"), clock);
    this.beacon = Beacon.open(database, folder.resolve("ledger.db"), clock);
  }

  /// An empty database in a folder.
  public static WatchedDatabase in(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new WatchedDatabase(folder);
  }

  public PatentDatabase database() {
    return database;
  }

  public Beacon beacon() {
    return beacon;
  }

  public TickingClock clock() {
    return clock;
  }

  /// Binds a sector: `sector.yaml` may be left out. Files of enterprises are the profiles of tenants.
  public void sector(Map<String, String> files) throws IOException {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    contents.put("sector.yaml", """
        schema: patent-beacon-sector/1
        id: cooling
        name: {zh: 散热, en: cooling}
        clusters: [{id: cool-town, name: 散热集群}]
        """.getBytes(StandardCharsets.UTF_8));
    files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
    SectorPack pack = SectorPack.of("cooling", SectorFiles.of(contents), true);
    database.sectors().bind(database.sectors().candidate(pack));
    Scope.Institution institution = new Scope.Institution("house");
    Roster roster = beacon.ledger().roster();
    roster.institution(institution, "house");
    roster.cluster(institution, new Roster.Cluster("cool-town", "散热集群", ""));
    for (BoundSector bound : database.sectors().all()) {
      for (Enterprise profile : bound.sector().members().enterprises()) {
        roster.enterprise(institution, profile.id(), "cool-town");
        roster.saveProfile(new Scope.Tenant(profile.id()), profile.id(), ProfileJson.write(profile));
      }
    }
  }

  /// Imports documents as one batch.
  public void imports(List<PatentDocument> documents) throws IOException {
    StringBuilder lines = new StringBuilder();
    documents.forEach(document -> lines.append(DocumentJson.write(document)).append('\n'));
    Path file = folder.resolve("feed-" + ++files + ".jsonl");
    Files.writeString(file, lines);
    database.importFrom(file);
  }

  /// Runs all watches on the day of the clock.
  public List<Alert> run() throws IOException {
    return beacon.run();
  }

  /// Runs all watches on a day.
  public RunReport run(LocalDate day) throws IOException {
    return beacon.run(day);
  }

  /// All alerts of a tenant, the oldest first.
  public List<Alert> inbox(String tenant) {
    return beacon.ledger().inbox().page(new Scope.Tenant(tenant),
        new Inbox.Request(AlertFilter.ALL, InboxCursor.Order.OLDEST_FIRST, null, 1_000)).items();
  }

  /// Makes a database with a past and watches over it, then imports documents in a number of batches and runs after each.
  ///
  /// @return all alerts of the tenant in the end
  public static List<Alert> played(Path folder, Setting setting, List<List<PatentDocument>> batches) throws IOException {
    try (WatchedDatabase watched = in(folder)) {
      watched.sector(setting.sector());
      watched.imports(setting.past());
      for (Watch watch : setting.watches()) {
        watched.beacon.watch(watch);
      }
      for (List<PatentDocument> batch : batches) {
        watched.imports(batch);
        watched.run();
      }
      return watched.inbox(setting.watches().getFirst().tenantId());
    }
  }

  /// What is there before documents arrive.
  ///
  /// @param sector the files of the sector
  /// @param past documents that are there already
  /// @param watches of one tenant
  public record Setting(Map<String, String> sector, List<PatentDocument> past, List<Watch> watches) {}

  /// Documents in another order, split into a number of batches.
  public static List<List<PatentDocument>> split(List<PatentDocument> documents, int batches, Random random) {
    List<PatentDocument> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);
    List<List<PatentDocument>> split = new ArrayList<>();
    for (int batch = 0; batch < batches; batch++) {
      split.add(shuffled.subList(shuffled.size() * batch / batches, shuffled.size() * (batch + 1) / batches));
    }
    return split;
  }

  @Override
  public void close() throws IOException {
    beacon.close();
    database.close();
  }
}
