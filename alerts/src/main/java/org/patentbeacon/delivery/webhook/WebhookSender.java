package org.patentbeacon.delivery.webhook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.delivery.sign.Answer;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.delivery.sign.IdempotencyKey;

/// Posts alerts, signed.
public final class WebhookSender implements AutoCloseable {
  private static final MediaType JSON = MediaType.get("application/json");

  private static final String KEPT = "Beacon-Retry-After";
  private static final Pattern WRITTEN_OUT = Pattern.compile("[0-9.]+|.*:.*");

  private final WebhookOptions options;
  private final Clock clock;
  private final CheckedNames names;
  private final OkHttpClient http;

  /// Makes a sender.
  ///
  /// @param options how webhooks are called
  /// @param clock by which messages are dated
  public WebhookSender(WebhookOptions options, Clock clock) {
    this.options = options;
    this.clock = clock;
    this.names = new CheckedNames(options);
    this.http = new OkHttpClient.Builder()
        .dns(names)
        .proxy(Proxy.NO_PROXY) // a proxy would resolve the name once more, unchecked
        .followRedirects(false).followSslRedirects(false)
        .retryOnConnectionFailure(false) // every try is to be counted
        .cookieJar(CookieJar.NO_COOKIES).authenticator(Authenticator.NONE)
        .addNetworkInterceptor(WebhookSender::keepRetryAfter)
        .connectTimeout(options.connect()).readTimeout(options.call()).writeTimeout(options.call()).callTimeout(options.call())
        .build();
  }

  /// OkHttp heeds `Retry-After` by itself: it calls again at once when it is 0, and breaks at numbers that are no `int`. Here it is
  /// put where only we see it.
  private static Response keepRetryAfter(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    String asked = response.header("Retry-After");
    Response.Builder kept = response.newBuilder().removeHeader("Retry-After").removeHeader(KEPT);
    return asked == null ? kept.build() : kept.header(KEPT, asked).build();
  }

  /// {@return what came of it}
  ///
  /// @param to where to
  /// @param key by what the receiver knows a message that comes again
  /// @param body the message in canonical JSON
  public Attempt send(Webhook to, IdempotencyKey key, String body) {
    HttpUrl url = HttpUrl.get(to.address());
    String refusal = refusal(url, body);
    if (url == null || refusal != null) {
      return new Attempt.Refused(String.valueOf(refusal));
    }
    try {
      if (WRITTEN_OUT.matcher(url.host()).matches()) {
        names.lookup(url.host()); // OkHttp asks for names only
      }
      return called(request(url, SignedPost.of(to, key, body, clock.instant())));
    } catch (CheckedNames.ForbiddenAddress e) {
      return new Attempt.Refused(String.valueOf(e.getMessage()));
    } catch (InterruptedIOException e) {
      return new Attempt.Failed(url.host() + " did not answer in " + options.call().toMillis() + " ms");
    } catch (IOException e) {
      return new Attempt.Failed("no answer from " + url.host() + ": " + Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
    }
  }

  private @Nullable String refusal(@Nullable HttpUrl url, String body) {
    if (url == null || (!url.isHttps() && !options.loopback())) {
      return "expected an address that begins with https://, found " + (url == null ? "none of HTTP" : url.scheme() + "://" + url.host());
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      return "expected an address without a user and a password";
    }
    int bytes = body.getBytes(StandardCharsets.UTF_8).length;
    return bytes > options.mostBytes() ? "expected a message of at most " + options.mostBytes() + " bytes, found " + bytes : null;
  }

  private Request request(HttpUrl url, SignedPost post) {
    return new Request.Builder().url(url).headers(Headers.of(post.headers()))
        .post(RequestBody.create(post.body().getBytes(StandardCharsets.UTF_8), JSON)).build();
  }

  private Attempt called(Request request) throws IOException {
    try (Response response = http.newCall(request).execute()) {
      return new Attempt.Answered(new Answer(response.code(), RetryAfter.read(response.header(KEPT), clock.instant())));
    }
  }

  /// Ends the connections that are kept open.
  @Override
  public void close() {
    http.connectionPool().evictAll();
    http.dispatcher().executorService().shutdown();
  }
}
