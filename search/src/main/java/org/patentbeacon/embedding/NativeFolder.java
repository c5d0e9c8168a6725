package org.patentbeacon.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A folder for the native library of ONNX Runtime while it is loaded.
///
/// Left alone, ONNX Runtime unpacks it by itself and leaves an empty folder behind after each run, and a full one when the
/// process is killed. Here it is gone as soon as it is loaded, where the system allows that (Windows does not: there it goes
/// when the process ends). Who has set `onnxruntime.native.path` keeps the library there.
final class NativeFolder implements AutoCloseable {
  private static final String PATH = "onnxruntime.native.path";
  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  /// What was unpacked, the folder first.
  private final List<Path> unpacked;

  private NativeFolder(List<Path> unpacked) {
    this.unpacked = List.copyOf(unpacked);
  }

  /// Unpacks the library once in the life of a process; nothing when it is loaded, is elsewhere, or is none of this system.
  static NativeFolder unpacked() throws IOException {
    if (System.getProperty(PATH) != null) {
      return new NativeFolder(List.of());
    }
    Path folder = Files.createTempDirectory("patent-beacon-onnx");
    List<Path> unpacked = new ArrayList<>(List.of(folder));
    for (String library : LIBRARIES) {
      String file = System.mapLibraryName(library);
      try (InputStream in = NativeFolder.class.getClassLoader()
          .getResourceAsStream("ai/onnxruntime/native/" + system() + "/" + file)) {
        if (in != null) {
          Files.copy(in, folder.resolve(file));
          unpacked.add(folder.resolve(file));
        }
      }
    }
    if (unpacked.size() > LIBRARIES.size()) {
      System.setProperty(PATH, folder.toString());
    }
    return new NativeFolder(unpacked);
  }

  /// The system as the artifact names it, such as `linux-x64`.
  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String system = name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
    return system + "-" + (machine.equals("amd64") || machine.equals("x86_64") ? "x64" : machine);
  }

  @Override
  public void close() {
    // Deleted when the process ends in the reverse of this order.
    for (Path path : unpacked.reversed()) {
      if (!path.toFile().delete()) {
        unpacked.forEach(left -> left.toFile().deleteOnExit());
        return;
      }
    }
  }
}
