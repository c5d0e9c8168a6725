package org.patentbeacon.format.archive;

import java.io.IOException;
import java.io.InputStream;

/// Takes what an archive holds, in its order.
public interface ArchiveVisitor {

  /// An entry. What is left unread of its content is passed over.
  ///
  /// @param name its name in the archive, with `/`; only a name, never a path; empty for the content of a gzip file that
  ///     is no tar file
  /// @param content its bytes; closing it does nothing
  /// @throws IOException when reading fails
  void entry(String name, InputStream content) throws IOException;

  /// An entry that is not given out, such as a link or one whose name leads out of the archive.
  ///
  /// @param name its name in the archive
  /// @param why what it is
  void unsafe(String name, String why);
}
