package org.patentbeacon.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends one request to OPS with a token that is good, and gives back whatever comes.
final class OpsConnection implements Closeable {
  /// The longest answers are the families of some hundred members, of a few megabytes.
  private static final int LONGEST = 64 * 1024 * 1024;
  private static final int OK = 200;
  private static final Duration BEFORE_IT_ENDS = Duration.ofSeconds(30);
  private static final MediaType TEXT = MediaType.get("text/plain");
  private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1");
  private static final JsonMapper JSON = new JsonMapper();

  private final OpsKey key;
  private final FetchTime time;
  private final HttpUrl base;
  private final OkHttpClient http;
  private @Nullable Token token;

  /// What came back.
  ///
  /// @param status the status
  /// @param headers the headers
  /// @param body the body
  record Exchange(int status, Headers headers, byte[] body) {
    @Nullable String header(String name) {
      return headers.get(name);
    }
  }

  private record Token(String value, Instant end) {}

  /// A redirect to another host.
  static final class ForeignHost extends IOException {
    private static final long serialVersionUID = 1L;

    ForeignHost(String message) {
      super(message);
    }
  }

  OpsConnection(OpsOptions options) {
    this.key = options.key();
    this.time = options.time();
    this.base = checked(options.base());
    this.http = new OkHttpClient.Builder()
        .callTimeout(options.timeout()).readTimeout(options.timeout())
        .retryOnConnectionFailure(false) // every try is to be counted and paced
        .addNetworkInterceptor(this::staysAtHome)
        .build();
  }

  private static HttpUrl checked(URI address) {
    HttpUrl url = HttpUrl.get(address);
    boolean safe = url != null && (url.isHttps() || THIS_MACHINE.matcher(url.host()).matches());
    if (!safe || url == null) {
      throw new IllegalArgumentException("expected an address that begins with https://, or a server on this machine, "
          + "found '" + address.getScheme() + "://" + address.getHost() + "'");
    }
    return url;
  }

  private Response staysAtHome(Interceptor.Chain chain) throws IOException {
    HttpUrl url = chain.request().url();
    if (!url.host().equals(base.host()) || url.port() != base.port() || url.isHttps() != base.isHttps()) {
      throw new ForeignHost("OPS redirects to another host, " + url.host() + ":" + url.port()
          + "; that is not followed");
    }
    return chain.proceed(chain.request());
  }

  /// Sends a request.
  ///
  /// @throws IOException when no answer comes
  /// @throws FetchStopped when OPS gives no token
  Exchange send(OpsRequest request) throws IOException, FetchStopped {
    Request.Builder sent = new Request.Builder().url(base.newBuilder().addPathSegments(request.path()).build())
        .header("Authorization", "Bearer " + token().value())
        .header("Accept", "application/xml");
    if (request.body() != null) {
      sent.post(RequestBody.create(request.body().getBytes(StandardCharsets.UTF_8), TEXT));
    }
    return exchange(sent);
  }

  private Exchange exchange(Request.Builder request) throws IOException {
    try (Response response = http.newCall(request.header("User-Agent", "patent-beacon").build()).execute()) {
      byte[] body = response.body().byteStream().readNBytes(LONGEST + 1);
      if (body.length > LONGEST) {
        throw new IOException("an answer of more than " + LONGEST + " bytes");
      }
      return new Exchange(response.code(), response.headers(), body);
    }
  }

  /// Gets a token unless there is one.
  ///
  /// @throws IOException when no answer comes
  /// @throws FetchStopped when OPS gives none
  void authorize() throws IOException, FetchStopped {
    token();
  }

  /// Forgets the token, which OPS no longer takes.
  void forgetToken() {
    token = null;
  }

  private Token token() throws IOException, FetchStopped {
    Token current = token;
    if (current == null || !time.clock().instant().isBefore(current.end())) {
      current = newToken();
      token = current;
    }
    return current;
  }

  private Token newToken() throws IOException, FetchStopped {
    Exchange answer = exchange(new Request.Builder().url(base.newBuilder().addPathSegments("auth/accesstoken").build())
        .header("Authorization", Credentials.basic(key.key(), key.secret(), StandardCharsets.UTF_8))
        .post(new FormBody.Builder().add("grant_type", "client_credentials").build()));
    if (answer.status() >= 500 || answer.status() == 429) {
      throw new IOException("no token, HTTP " + answer.status());
    }
    if (answer.status() != OK) {
      throw new FetchStopped("OPS does not take the key and the secret (HTTP " + answer.status()
          + "); see them at developers.epo.org, My Apps");
    }
    try {
      JsonNode json = Objects.requireNonNull(JSON.readTree(answer.body()));
      String value = json.path("access_token").asString("");
      Duration life = Duration.ofSeconds(Long.parseLong(json.path("expires_in").asString("0")));
      if (!value.isEmpty()) {
        return new Token(value, time.clock().instant().plus(life).minus(BEFORE_IT_ENDS));
      }
    } catch (JacksonException | NumberFormatException e) {
      throw new IOException("expected a token in JSON, found something else", e);
    }
    throw new IOException("expected a token in JSON, found none");
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
