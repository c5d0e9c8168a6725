package org.patentbeacon.search;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.reference.References;
import org.patentbeacon.query.reference.SavedQuery;
import org.patentbeacon.query.reference.SavedSearches;

/// The saved searches of a database: `saved-searches.jsonl` in its folder, a line for each, by name.
///
/// The file may be edited by hand. Any number of processes may save at once; none loses what another saved.
public final class SavedSearchFile {
  private static final int LONGEST_NAME = 200;

  private final Path file;
  private final Path lock;
  private final Clock clock;

  SavedSearchFile(Path folder, Clock clock) {
    this.file = folder.resolve("saved-searches.jsonl");
    this.lock = folder.resolve("queries.lock");
    this.clock = clock;
  }

  /// {@return the saved searches, by name}
  ///
  /// @throws IOException when the file cannot be read; the message names the line
  public List<SavedQuery> all() throws IOException {
    return QueryLines.read(file, SavedQuery.class).stream().sorted(Comparator.comparing(SavedQuery::name)).toList();
  }

  /// {@return the saved searches as they are now, for what refers to them}
  SavedSearches searches() throws IOException {
    return SavedSearches.of(all());
  }

  /// Saves a query. Saving the same again under its name changes nothing.
  ///
  /// @param name its name
  /// @param query the query, whose text and dialect are saved
  /// @param note what it is for; may be empty
  /// @param replace whether it may take the place of another query of the name
  /// @return the saved search
  /// @throws IOException when the disk refuses
  /// @throws IllegalArgumentException when the name is none, or another query has it and is not to be replaced
  /// @throws org.patentbeacon.query.QuerySyntaxException when the query refers to a search that is not saved, or with this
  ///     name to itself
  public SavedQuery save(String name, ParsedQuery query, String note, boolean replace) throws IOException {
    SavedQuery added = new SavedQuery(checked(name), query.dialect(), query.text(), note,
        clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return FolderLock.alone(lock, () -> {
      List<SavedQuery> others = new ArrayList<>(all());
      Optional<SavedQuery> known = others.stream().filter(saved -> saved.name().equals(added.name())).findFirst();
      if (known.isPresent() && same(known.get(), added)) {
        return known.get();
      }
      if (known.isPresent() && !replace) {
        throw new IllegalArgumentException("'" + added.name() + "' is saved already, as " + known.get().text()
            + "; save it with replace, or under another name");
      }
      known.ifPresent(others::remove);
      others.add(added);
      check(added, query, others);
      write(others);
      return added;
    });
  }

  private static boolean same(SavedQuery known, SavedQuery added) {
    return known.text().equals(added.text()) && known.dialect() == added.dialect() && known.note().equals(added.note());
  }

  /// What `SAVED=` cannot write could never be found again.
  private static String checked(String name) {
    String normal = name(name);
    if (normal.isEmpty() || normal.codePointCount(0, normal.length()) > LONGEST_NAME
        || normal.chars().anyMatch(c -> Character.isISOControl(c) || c == '"')) {
      throw new IllegalArgumentException("expected a name of 1 to " + LONGEST_NAME
          + " characters without quotes, found '" + name + "'");
    }
    return normal;
  }

  /// A name as queries have it: NFKC, runs of blanks as one.
  private static String name(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
  }

  /// Topics and companies are looked up when the query is asked; the sector may not be bound yet.
  private static void check(SavedQuery added, ParsedQuery query, List<SavedQuery> all) {
    References references = new References(SavedSearches.of(all),
        (path, reach) -> Optional.of(new PatentQuery.All(query.tree().range())), company -> Optional.of(List.of(company)),
        QueryLimits.DEFAULT);
    references.expand(query);
    references.expand(new PatentQuery.SavedSearch(added.name(), query.tree().range()));
  }

  /// Removes a saved search.
  ///
  /// @param name its name
  /// @return whether there was one
  /// @throws IOException when the disk refuses
  public boolean remove(String name) throws IOException {
    return FolderLock.alone(lock, () -> {
      List<SavedQuery> kept = new ArrayList<>(all());
      boolean removed = kept.removeIf(saved -> saved.name().equals(name(name)));
      if (removed) {
        write(kept);
      }
      return removed;
    });
  }

  private void write(List<SavedQuery> queries) throws IOException {
    QueryLines.replace(file, queries.stream().sorted(Comparator.comparing(SavedQuery::name))
        .map(QueryLines::line).toList());
  }
}
