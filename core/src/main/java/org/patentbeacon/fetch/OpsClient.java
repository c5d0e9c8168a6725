package org.patentbeacon.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;

/// Fetches publications from EPO OPS into a folder of answers.
///
/// One thread at a time uses a client; one client at a time uses a folder.
public final class OpsClient implements Closeable {
  private final OpsOptions options;
  private final AnswerFolder folder;
  private final OpsConnection connection;
  private final OpsCalls calls;
  private boolean closed;

  private OpsClient(OpsOptions options, OpsConnection connection, AnswerFolder folder) {
    this.options = options;
    this.folder = folder;
    this.connection = connection;
    this.calls = new OpsCalls(connection, options);
  }

  /// Opens a client. Nothing is sent yet.
  ///
  /// @param options how to fetch
  /// @return the client
  /// @throws IOException when the folder cannot be made
  /// @throws IllegalArgumentException when the address is neither `https` nor on this machine
  public static OpsClient open(OpsOptions options) throws IOException {
    return new OpsClient(options, new OpsConnection(options), AnswerFolder.open(options));
  }

  /// Fetches numbers. What was fetched before and is not too old is not asked for again, so a fetch that was cut off goes
  /// on where it stopped.
  ///
  /// @param numbers publication numbers in any written form; the office must be in them
  /// @return what became of each
  /// @throws IOException when the folder cannot be written; an [InterruptedIOException] when the thread is asked to end.
  ///     Whatever OPS says or fails to say is in the report
  /// @throws IllegalStateException when the client is closed
  public FetchReport fetch(List<String> numbers) throws IOException {
    if (closed) {
      throw new IllegalStateException("the client is closed");
    }
    List<Supplier<FetchOutcome>> outcomes = new ArrayList<>();
    Map<PublicationNumber, NumberState> states = new LinkedHashMap<>();
    numbers.forEach(written -> read(written, outcomes, states));
    int before = calls.requests();
    FetchRun run = new FetchRun(calls, folder, options, List.copyOf(states.values()));
    try {
      run.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the fetch was asked to end");
    }
    return new FetchReport(outcomes.stream().map(Supplier::get).toList(), calls.requests() - before, calls.quota(),
        run.stopped());
  }

  private static void read(String written, List<Supplier<FetchOutcome>> outcomes,
      Map<PublicationNumber, NumberState> states) {
    switch (NumberReader.publication(written, NumberContext.NONE)) {
      case NumberResult.Valid<PublicationNumber> valid -> {
        if (!states.containsKey(valid.number())) {
          NumberState state = new NumberState(new OpsNumber(written, valid.number()));
          states.put(valid.number(), state);
          outcomes.add(state::outcome);
        }
      }
      case NumberResult.Refused<PublicationNumber> refused -> {
        FetchOutcome outcome = new FetchOutcome.Refused(written, refused.reason());
        outcomes.add(() -> outcome);
      }
    }
  }

  /// Ends what is under way and gives up the connections.
  @Override
  public void close() {
    closed = true;
    connection.close();
  }
}
