package org.patentbeacon.server;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patentbeacon.query.classes.ClassHierarchy;
import org.patentbeacon.query.classes.ClassTitle;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.table.Wording;

/// The titles of classes, out of the schemes that a database has loaded.
public final class ClassTitles {
  private ClassTitles() {}

  /// {@return the title of a subclass or group of the IPC, or of the CPC where it alone has one, in the other language where one is missing}
  ///
  /// @param database the database
  /// @throws IOException when the file of a scheme is damaged or the disk refuses
  public static Function<String, Optional<Wording>> of(PatentDatabase database) throws IOException {
    ClassHierarchy classes = database.schemes().current();
    return symbol -> Stream.of("IPC", "CPC").flatMap(field -> Stream.of(symbol, symbol + "/00")
        .map(text -> classes.title(field, text)).flatMap(Optional::stream)).findFirst().flatMap(ClassTitles::wording);
  }

  private static Optional<Wording> wording(ClassTitle title) {
    String one = title.zh() == null ? title.en() : title.zh();
    String other = title.en() == null ? title.zh() : title.en();
    return one == null || other == null ? Optional.empty() : Optional.of(new Wording(one, other));
  }
}
