package org.patentbeacon.format;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What every reader keeps to, whatever it is given: inputs that Jazzer makes out of the golden ones, guided by the
/// branches that they reach.
///
/// Without `JAZZER_FUZZ=1` it reads the golden inputs alone.
class ReadersFuzzTest {
  /// Without `text`, which is read in another process.
  private static final List<String> FORMATS =
      FormatCatalog.formats().stream().map(Format::id).filter(id -> !id.equals("text")).toList();

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "2m")
  void recognised(byte @NotNull [] bytes) throws IOException {
    ReaderContractTest.check(ReaderContractTest.read(null, bytes));
  }

  @MethodSource("inputsOfFormats")
  @FuzzTest(maxDuration = "2m")
  void ofFormat(@InRange(min = 0, max = 63) int format, byte @NotNull [] bytes) throws IOException {
    ReaderContractTest.check(ReaderContractTest.read(FORMATS.get(format % FORMATS.size()), bytes));
  }

  static Stream<Arguments> inputs() {
    return FORMATS.stream().flatMap(ReadersFuzzTest::golden).map(bytes -> arguments((Object) bytes));
  }

  static Stream<Arguments> inputsOfFormats() {
    return IntStream.range(0, FORMATS.size()).boxed()
        .flatMap(format -> golden(FORMATS.get(format)).map(bytes -> arguments(format, bytes)));
  }

  private static Stream<byte[]> golden(String format) {
    try {
      return GoldenInputs.of(format).stream().map(GoldenInputs.Input::bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
