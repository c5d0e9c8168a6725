package org.patentbeacon.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one process and thread at a time change small files of a database. Held for the moment of one change, so that
/// nobody loses what another has just written; it has nothing to do with imports.
final class FolderLock {
  /// The system's locks are of whole processes.
  private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

  private FolderLock() {}

  /// Something to do alone.
  interface Change<T> {
    T make() throws IOException;
  }

  /// @param lock the file to lock, made when it is not there
  static <T> T alone(Path lock, Change<T> change) throws IOException {
    IN_THIS_PROCESS.lock();
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      return change.make();
    } finally {
      IN_THIS_PROCESS.unlock();
    }
  }
}
