package org.patentbeacon.format.disclosure;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.record.RejectReason;

/// A process that runs [Extractor]. Idle ones are kept for the next file; they end by themselves.
final class ExtractorProcess {
  private static final int MEMORY = 512;
  /// The folder beside the jar of this class for what the other process alone loads. Every start of a program opens all
  /// the jars it is given, so the `beacon` command keeps those of Tika out of its own class path.
  private static final String EXTRACT = "extract";
  private static final Queue<ExtractorProcess> IDLE = new ConcurrentLinkedQueue<>();

  private final Process process;
  private final DataInputStream answers;
  private final DataOutputStream requests;
  private volatile boolean late;

  private ExtractorProcess(Process process) {
    this.process = process;
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /// The text of a file, or why there is none.
  ///
  /// @param forced the encoding of an HTML page; absent to tell it
  /// @throws IOException when the file cannot be read, or no process can be started
  static Extraction extract(TextKind kind, InputStream content, @Nullable Charset forced, TextLimits limits)
      throws IOException {
    ExtractorProcess process = take();
    Thread clock = process.endAfter(limits.time());
    boolean answered = false;
    try {
      Extraction answer = process.ask(kind, content, forced, limits);
      answered = process.process.isAlive();
      return answer;
    } finally {
      clock.interrupt();
      if (answered) {
        IDLE.add(process);
      } else {
        process.process.destroyForcibly();
      }
    }
  }

  private static ExtractorProcess take() throws IOException {
    for (ExtractorProcess idle = IDLE.poll(); idle != null; idle = IDLE.poll()) {
      if (idle.isReady()) {
        return idle;
      }
    }
    ExtractorProcess started = start();
    if (!started.isReady()) {
      throw new IOException("expected a second Java process that reads PDF, Word and HTML files, found that it ended at once");
    }
    return started;
  }

  /// Without files in the folder for temporary ones, and with its messages going nowhere.
  private static ExtractorProcess start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder = new ProcessBuilder(java, "-Xmx" + MEMORY + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
        Extractor.class.getName());
    builder.environment().put("CLASSPATH", classPath());
    return new ExtractorProcess(builder.redirectError(Redirect.DISCARD).start());
  }

  /// Everything that this process has, from its class path and its module path, and the folder [#EXTRACT] where there is one.
  private static String classPath() {
    Stream<String> here = Stream.of("java.class.path", "jdk.module.path").map(System::getProperty)
        .filter(path -> path != null && !path.isEmpty())
        .flatMap(path -> List.of(path.split(File.pathSeparator)).stream());
    return Stream.concat(here, beside())
        .flatMap(entry -> Stream.of(entry, entry + File.separator + "*").limit(Files.isDirectory(Path.of(entry)) ? 2 : 1))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<String> beside() {
    CodeSource source = ExtractorProcess.class.getProtectionDomain().getCodeSource();
    if (source == null || !"file".equals(source.getLocation().getProtocol())) {
      return Stream.empty();
    }
    Path folder = Path.of(URI.create(source.getLocation().toString())).resolveSibling(EXTRACT);
    return Files.isDirectory(folder) ? Stream.of(folder.toString()) : Stream.empty();
  }

  private boolean isReady() {
    try {
      requests.write(Extractor.READY);
      requests.flush();
      return answers.read() == Extractor.READY;
    } catch (IOException _) {
      return false;
    }
  }

  private Thread endAfter(Duration time) {
    return Thread.ofVirtual().start(() -> {
      try {
        Thread.sleep(time);
        late = true;
        process.destroyForcibly();
      } catch (InterruptedException _) {
        // The answer came in time.
      }
    });
  }

  private Extraction ask(TextKind kind, InputStream content, @Nullable Charset forced, TextLimits limits)
      throws IOException {
    Requests requests = new Requests(this.requests);
    requests.begin(kind, forced, limits);
    byte[] buffer = new byte[64 << 10];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      requests.send(buffer, read);
      if (requests.sent > limits.bytes()) {
        process.destroyForcibly();
        return new Extraction.Refused(RejectReason.LIMIT,
            "expected " + kind.words() + " of at most " + limits.bytes() + " bytes, found a longer one");
      }
    }
    requests.end();
    try {
      return Extraction.read(answers);
    } catch (IOException _) {
      process.destroyForcibly();
      return new Extraction.Refused(RejectReason.LIMIT, "expected " + kind.words() + " that can be read " + (late
          ? "in " + limits.time().toMillis() / 1000.0 + " seconds, found one that takes longer"
          : "in " + MEMORY + " MB of memory, found one that needs more"));
    }
  }

  /// What is sent of one file. That the process has ended is seen when its answer is read.
  private static final class Requests {
    private final DataOutputStream out;
    private long sent;
    private boolean broken;

    Requests(DataOutputStream out) {
      this.out = out;
    }

    void begin(TextKind kind, @Nullable Charset forced, TextLimits limits) {
      write(() -> {
        out.writeUTF(kind.name());
        out.writeUTF(forced == null ? "" : forced.name());
        out.writeInt(limits.characters());
        out.writeInt(limits.pages());
        out.writeInt(limits.bytes());
        out.writeLong(limits.time().toMillis());
      });
    }

    void send(byte[] buffer, int length) {
      sent += length;
      write(() -> {
        if (length > 0) {
          out.writeInt(length);
          out.write(buffer, 0, length);
        }
      });
    }

    void end() {
      write(() -> {
        out.writeInt(0);
        out.flush();
      });
    }

    private void write(Writing writing) {
      try {
        if (!broken) {
          writing.run();
        }
      } catch (IOException _) {
        broken = true;
      }
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
