/// The beacon command, the HTTP service and its page.
module org.patentbeacon.server {
  requires transitive org.patentbeacon.analysis;
  requires transitive org.patentbeacon.alerts;
  requires com.fasterxml.jackson.annotation;
  requires info.picocli;
  requires io.javalin;
  requires java.logging;
  requires me.tongfei.progressbar;
  requires org.snakeyaml.engine.v2;
  requires tools.jackson.databind;

  exports org.patentbeacon.cli;
  exports org.patentbeacon.demo;
  exports org.patentbeacon.server;

  opens org.patentbeacon.cli to info.picocli;
}
