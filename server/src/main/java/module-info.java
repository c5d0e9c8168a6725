/// The beacon command, the HTTP service and its page.
module org.patentbeacon.server {
  requires org.patentbeacon.analysis;
  requires org.patentbeacon.alerts;
  requires io.javalin;
  requires info.picocli;
}
