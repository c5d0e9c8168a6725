package org.patentbeacon.index.lucene.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.field.Layout;
import org.patentbeacon.index.name.ApplicantNames;
import org.patentbeacon.index.name.GroupClauses;
import org.patentbeacon.index.name.ShownNames;
import org.patentbeacon.index.name.ShownNamesFile;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.name.group.NameGroups;

/// The groups of the names of snapshots.
///
/// Under which name each is shown is worked out once for a snapshot and kept with it, and in a file for other processes;
/// who asks for what is known waits for nobody. The groups themselves are worked out when somebody asks for them, or when
/// the file does not help, and then go on from snapshot to snapshot.
final class GroupedNames implements Closeable {
  private static final String FILE = "shown-names.bin";

  private final Supplier<AliasTable> aliases;
  private final ShownNamesFile file;
  private @Nullable WorkedOutNames groups;

  GroupedNames(Path folder, Supplier<AliasTable> aliases) {
    this.aliases = aliases;
    this.file = new ShownNamesFile(folder.resolve(FILE));
  }

  /// Under which name each printed one of a snapshot is shown.
  SnapshotNames shown(OpenSnapshot snapshot) throws IOException {
    AliasTable table = aliases.get();
    SnapshotNames known = snapshot.knownNames();
    return known != null && known.aliases() == table ? known : workOut(snapshot, table);
  }

  private synchronized SnapshotNames workOut(OpenSnapshot snapshot, AliasTable table) throws IOException {
    SnapshotNames known = snapshot.knownNames();
    if (known != null && known.aliases() == table) {
      return known; // by who was here before
    }
    SnapshotNames made = new SnapshotNames(table, names(snapshot, table));
    snapshot.know(made);
    return made;
  }

  private ShownNames names(OpenSnapshot snapshot, AliasTable table) throws IOException {
    WorkedOutNames before = groups;
    if (before != null && before.isAfter(snapshot)) {
      return once(snapshot, table, ApplicantNames::shown);
    }
    String of = madeOf(snapshot, table);
    if (before == null || !before.isBefore(snapshot, table)) {
      Optional<ShownNames> kept = file.read(of);
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    ShownNames names = groups(snapshot, table).shown();
    file.write(of, names);
    return names;
  }

  /// What shown names depend on.
  private static String madeOf(OpenSnapshot snapshot, AliasTable table) throws IOException {
    UUID rows = UUID.nameUUIDFromBytes(table.rows().toString().getBytes(StandardCharsets.UTF_8));
    return "shown names of " + snapshot.id() + ", " + snapshot.snapshot().documents() + " documents, layout "
        + Layout.NUMBER + ", rules " + NameGroups.RULES + ", rows " + rows;
  }

  /// Asks the groups of a snapshot, one question at a time.
  synchronized <T> T ask(OpenSnapshot snapshot, Function<ApplicantNames, T> question) throws IOException {
    WorkedOutNames before = groups;
    AliasTable table = aliases.get();
    return before != null && before.isAfter(snapshot) ? once(snapshot, table, question)
        : question.apply(groups(snapshot, table));
  }

  /// Asks the groups of an older snapshot, through which somebody still pages.
  private static <T> T once(OpenSnapshot snapshot, AliasTable table, Function<ApplicantNames, T> question) throws IOException {
    try (WorkedOutNames old = new WorkedOutNames(snapshot, table)) {
      return question.apply(old.names());
    }
  }

  private ApplicantNames groups(OpenSnapshot snapshot, AliasTable table) throws IOException {
    WorkedOutNames before = groups;
    if (before != null && before.isOf(snapshot, table)) {
      return before.names();
    }
    if (before != null) {
      groups = null; // whatever happens below, half a step is never asked
      if (before.isBefore(snapshot, table) && before.advance(snapshot)) {
        groups = before;
        return before.names();
      }
      before.close();
    }
    WorkedOutNames made = new WorkedOutNames(snapshot, table);
    groups = made;
    return made.names();
  }

  /// What clauses about groups stand for in a snapshot.
  GroupClauses clauses(OpenSnapshot snapshot) {
    return (field, clause) -> {
      try {
        return field.equals("AP-GROUP") ? ask(snapshot, names -> names.inGroups(clause))
            : shown(snapshot).names().answering(clause);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  @Override
  public synchronized void close() throws IOException {
    WorkedOutNames last = groups;
    groups = null;
    if (last != null) {
      last.close();
    }
  }
}
