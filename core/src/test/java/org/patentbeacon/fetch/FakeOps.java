package org.patentbeacon.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/// A server on this machine that answers as OPS does, with invented documents of the real structure. Everything it is
/// asked for exists but what [#without] names.
final class FakeOps implements AutoCloseable {
  static final String KEY = "the-consumer-key";
  static final String SECRET = "the-consumer-secret";
  static final String NOT_FOUND = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <fault xmlns="http://ops.epo.org"><code>SERVER.EntityNotFound</code><message>No results found</message></fault>
      """;

  private final MockWebServer server = new MockWebServer();
  private final List<String> requests = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final Set<String> without = new HashSet<>();
  private final Map<Integer, Function<String, MockResponse>> scripted = new HashMap<>();
  private final Map<String, MockResponse> fixed = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  static FakeOps start() throws IOException {
    FakeOps ops = new FakeOps();
    ops.server.setDispatcher(new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        return ops.answer(request);
      }
    });
    ops.server.start();
    return ops;
  }

  URI base() {
    return server.url("/3.2").uri();
  }

  /// What was asked so far, without what was asked for tokens: `POST path` and the numbers, or `GET path`.
  List<String> requests() {
    return List.copyOf(requests);
  }

  void forget() {
    requests.clear();
  }

  /// The `Authorization` of each question for a token.
  List<String> tokenRequests() {
    return List.copyOf(tokens);
  }

  /// OPS has no such number, or no such path.
  FakeOps without(String... names) {
    without.addAll(Arrays.asList(names));
    return this;
  }

  /// Answers the n-th question from now, from 1, in this way.
  FakeOps at(int number, Function<String, MockResponse> answer) {
    scripted.put(requests.size() + number, answer);
    return this;
  }

  FakeOps at(int number, MockResponse answer) {
    return at(number, request -> answer);
  }

  /// Answers every question whose path ends so with this.
  FakeOps fixed(String end, MockResponse answer) {
    fixed.put(end, answer);
    return this;
  }

  /// Adds a header to every answer.
  FakeOps header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  static MockResponse response(int status, String body, String... headers) {
    MockResponse.Builder response = new MockResponse.Builder().code(status).body(body);
    for (int i = 0; i < headers.length; i += 2) {
      response.setHeader(headers[i], headers[i + 1]);
    }
    return response.build();
  }

  private MockResponse answer(RecordedRequest request) {
    if (request.getTarget().equals("/3.2/auth/accesstoken")) {
      tokens.add(request.getHeaders().get("Authorization"));
      return fixed.getOrDefault("accesstoken", response(200, """
          {"token_type": "BearerToken", "access_token": "token-%d", "expires_in": "1199"}
          """.formatted(tokens.size())));
    }
    String body = request.getBody() == null ? "" : request.getBody().string(StandardCharsets.UTF_8);
    String path = request.getTarget().replaceFirst("^/3\\.2/rest-services/", "");
    requests.add(request.getMethod() + " " + path + (body.isEmpty() ? "" : " " + body.replace('\n', ',')));
    if (!("Bearer token-" + tokens.size()).equals(request.getHeaders().get("Authorization"))) {
      return response(400, "<error><code>400</code><message>invalid_access_token</message></error>");
    }
    Function<String, MockResponse> script = scripted.get(requests.size());
    MockResponse given = script == null ? null : script.apply(path);
    MockResponse.Builder answer = (given == null ? usual(path, body) : given).newBuilder();
    headers.forEach(answer::setHeader);
    return answer.build();
  }

  private MockResponse usual(String path, String body) {
    for (Map.Entry<String, MockResponse> end : fixed.entrySet()) {
      if (path.endsWith(end.getKey())) {
        return end.getValue();
      }
    }
    if (!body.isEmpty()) {
      return biblio(List.of(body.split("\n")));
    }
    boolean missing = without.stream().anyMatch(name -> path.contains("/" + name + "/") || path.endsWith(name));
    if (missing) {
      return response(404, NOT_FOUND);
    }
    return response(200, answer(path.endsWith("/fulltext")
        ? "<ops:fulltext-inquiry><ops:fulltext-instance desc=\"description\"/><ops:fulltext-instance desc=\"claims\"/>"
            + "</ops:fulltext-inquiry>" : "<ops:patent-family path=\"" + path + "\"/>"));
  }

  /// The answer to a question about several: marked where there is nothing, and no answer at all when there is nothing
  /// for any of them.
  private MockResponse biblio(List<String> numbers) {
    if (without.containsAll(numbers)) {
      return response(404, NOT_FOUND);
    }
    return response(200, answer(numbers.stream().map(this::document).collect(Collectors.joining("", "<exchange-documents>",
        "</exchange-documents>"))));
  }

  private String document(String number) {
    String[] parts = number.contains(".") ? number.split("\\.")
        : new String[] {number.substring(0, 2), number.substring(2), "A1"};
    return "<exchange-document country=\"%s\" doc-number=\"%s\" kind=\"%s\"%s><bibliographic-data/></exchange-document>"
        .formatted(parts[0], parts[1], parts[2], without.contains(number) ? " status=\"not found\"" : "");
  }

  static String answer(String inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ops:world-patent-data xmlns=\"http://www.epo.org/exchange\" "
        + "xmlns:ops=\"http://ops.epo.org\">" + inside + "</ops:world-patent-data>";
  }

  @Override
  public void close() {
    server.close();
  }
}
