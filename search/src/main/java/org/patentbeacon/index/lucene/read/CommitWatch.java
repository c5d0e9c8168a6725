package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// Tells whether there may be a newer commit than the one that is open, without reading any file.
///
/// A commit comes to be when the file `segments_N` gets its name in the folder, under a greater number than any before; any
/// process may do that at any time. A new name sets the time of the folder. So nothing is newer as long as the folder has
/// the time it had before the names in it were last looked at, with one exception: times advance in steps, and a commit in
/// the step of that look would leave the time as it was. Therefore a time that was still young when the names were looked
/// at is not relied on, and they are looked at again.
///
/// Where a file system keeps no times of folders, another sign is left: a writer takes the file of the commit before away.
final class CommitWatch {
  /// Longer than the steps of the times of any file system; those of FAT have two seconds.
  private static final Duration STEP = Duration.ofSeconds(3);

  private final FSDirectory directory;
  private final Path folder;
  private @Nullable FileTime relied;

  CommitWatch(FSDirectory directory) {
    this.directory = directory;
    this.folder = directory.getDirectory();
  }

  /// Whether there is a newer commit, or may be one.
  ///
  /// @param open the number of the commit that is open
  boolean mayBeNewer(long open) throws IOException {
    FileTime time = Files.getLastModifiedTime(folder);
    if (time.equals(relied) && Files.exists(folder.resolve(commit(open)))) {
      return false;
    }
    // Both before the names are looked at, however long that takes: what comes later then gets another time.
    boolean settled = time.toMillis() < System.currentTimeMillis() - STEP.toMillis();
    relied = null;
    if (SegmentInfos.getLastCommitGeneration(directory) != open) {
      return true;
    }
    relied = settled ? time : null;
    return false;
  }

  private static String commit(long number) {
    return IndexFileNames.fileNameFromGeneration(IndexFileNames.SEGMENTS, "", number);
  }
}
