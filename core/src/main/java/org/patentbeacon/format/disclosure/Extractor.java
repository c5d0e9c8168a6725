package org.patentbeacon.format.disclosure;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The program that gets texts out of files, one after the other, in a process of its own: started, bounded and ended
/// by [ExtractorProcess].
///
/// It asks nothing of the disk or the network: files come in and texts go out over its standard streams. It ends when
/// its input does, when it was idle for a while, or when one file takes far longer than it may.
final class Extractor {
  /// Answered to any byte, before a file comes.
  static final int READY = 'R';
  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final Duration STEP = Duration.ofMillis(500);

  /// The instant, in nanoseconds, at which it ends by itself.
  private static volatile long end;

  private Extractor() {}

  /// Reads files until there are no more.
  ///
  /// @param arguments none
  /// @throws IOException when the other process is gone
  public static void main(String[] arguments) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    // What a library prints must not stand among the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    allow(IDLE);
    Thread.ofPlatform().daemon().start(Extractor::watch);
    while (in.read() >= 0) {
      allow(IDLE);
      out.write(READY);
      out.flush();
      answer(in).write(out);
      allow(IDLE);
    }
  }

  private static Extraction answer(DataInputStream in) throws IOException {
    TextKind kind = TextKind.valueOf(in.readUTF());
    String encoding = in.readUTF();
    @Nullable Charset forced = encoding.isEmpty() ? null : Charset.forName(encoding);
    TextLimits limits = new TextLimits(in.readInt(), in.readInt(), in.readInt(), Duration.ofMillis(in.readLong()));
    allow(limits.time().plus(IDLE));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    return new TikaText(limits).of(kind, content.toByteArray(), forced);
  }

  private static void allow(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  private static void watch() {
    try {
      while (System.nanoTime() - end < 0) {
        Thread.sleep(STEP);
      }
    } catch (InterruptedException _) {
      // It ends all the same.
    }
    Runtime.getRuntime().halt(0);
  }
}
