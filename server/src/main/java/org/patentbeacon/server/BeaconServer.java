package org.patentbeacon.server;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.staticfiles.Location;
import org.patentbeacon.embedding.ModelException;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.report.ReportFormat;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.UnknownNumberException;
import org.patentbeacon.warning.Beacon;

/// The HTTP service and its page, over one database. Requests run on virtual threads.
public final class BeaconServer implements AutoCloseable {
  private final Javalin javalin;

  private BeaconServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /// Starts the service.
  ///
  /// @param database the database
  /// @param beacon its watches and alerts
  /// @param host the address to listen on
  /// @param port the port; 0 for any free one
  /// @return the running service
  public static BeaconServer start(PatentDatabase database, Beacon beacon, String host, int port) {
    Resources resources = new Resources(database, beacon);
    AlertResources alerts = new AlertResources(beacon);
    SimilarResources similar = new SimilarResources(database);
    LandscapeResources landscapes = new LandscapeResources(database);
    return new BeaconServer(Javalin.create(config -> {
      config.concurrency.useVirtualThreads = true;
      config.startup.showJavalinBanner = false;
      config.staticFiles.add("/org/patentbeacon/server/page", Location.CLASSPATH);
      config.staticFiles.add(files -> {
        files.hostedPath = "/assets";
        files.directory = "/META-INF/resources/webjars/echarts/5.5.0";
        files.location = Location.CLASSPATH;
      });
      routes(config.routes, resources);
      routes(config.routes, alerts);
      config.routes.get("/api/v1/landscape", landscapes::figures);
      for (ReportFormat format : ReportFormat.ALL) {
        config.routes.get("/api/v1/landscape." + format.extension(), context -> landscapes.report(context, format));
        config.routes.post("/api/v1/landscape." + format.extension(), context -> landscapes.report(context, format));
      }
      config.routes.get("/api/v1/similar", similar::toNumbers);
      config.routes.post("/api/v1/similar", similar::toText);
      config.routes.get("/api/v1/classes", similar::classes);
    }).start(host, port));
  }

  private static void routes(RoutesConfig routes, Resources resources) {
    routes.get("/healthz", context -> context.result("ok"));
    routes.get("/readyz", context -> context.result("ok"));
    routes.get("/api/v1/info", resources::info);
    routes.get("/api/v1/search", resources::search);
    routes.get("/api/v1/count", resources::count);
    routes.get("/api/v1/documents/{number}", resources::document);
    routes.get("/api/v1/documents/{number}/family", resources::families);
    routes.get("/api/v1/documents/{number}/status", resources::status);
    routes.get("/api/v1/documents/{number}/freetouse", resources::freeToUse);
    routes.get("/api/v1/sectors", resources::sectors);
    routes.get("/api/v1/watches", resources::watches);
    routes.post("/api/v1/watches", resources::addWatch);
    routes.exception(QuerySyntaxException.class, (e, context) -> Problem.of(e).send(context));
    routes.exception(UnknownNumberException.class,
        (e, context) -> Problem.of(404, "no such document", e.getMessage()).send(context));
    routes.exception(ModelException.class,
        (e, context) -> Problem.of(503, "a model cannot be opened", e.getMessage()).send(context));
    routes.exception(IllegalArgumentException.class,
        (e, context) -> Problem.of(400, "bad request", e.getMessage()).send(context));
    routes.exception(Exception.class,
        (e, context) -> Problem.of(500, "internal error", e.getClass().getSimpleName()).send(context));
  }

  private static void routes(RoutesConfig routes, AlertResources alerts) {
    routes.get("/api/v1/alerts", alerts::page);
    routes.get("/api/v1/alerts/{id}", alerts::alert);
    routes.post("/api/v1/alerts/run", alerts::run);
    routes.post("/api/v1/alerts/{id}/transitions", alerts::move);
    routes.post("/api/v1/alerts/{id}/feedback", alerts::feedback);
    routes.get("/feeds/{token}.atom", alerts::feed);
  }

  /// {@return the port it listens on}
  public int port() {
    return javalin.port();
  }

  /// Stops the service; database and beacon stay open.
  @Override
  public void close() {
    javalin.stop();
  }
}
