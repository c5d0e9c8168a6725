/// How an office's service becomes files that can be imported: the client of EPO OPS, version 3.2.
///
/// Goes in: publication numbers in any written form, and the key of an OPS user. Comes out: a [FetchReport] with one
/// [FetchOutcome] for each number, and the answers as files, which the ordinary import recognises by their content.
///
/// ```java
/// OpsKey key = new OpsKey(System.getenv("BEACON_OPS_KEY"), System.getenv("BEACON_OPS_SECRET"));
/// try (OpsClient ops = OpsClient.open(OpsOptions.of(key, Path.of("led/fetched"), FetchTime.of(Clock.systemUTC())))) {
///   FetchReport report = ops.fetch(List.of("EP 1 000 000 A1", "WO2022/259205"));
///   led.importFrom(report.files(), ImportOptions.DEFAULT);
/// }
/// ```
///
/// A fetch goes down a short stair. `FetchRun` decides what is asked for and in which order; `AnswerFolder` gives back
/// what was answered before, so that a run that was cut off goes on where it stopped; `OpsCalls` repeats what failed
/// and waits as long as OPS wishes (`Pace`); `OpsConnection` alone knows HTTP and the token.
///
/// OPS allows a number of requests a minute for each of its services and a volume an hour and a week. The first is kept
/// by waiting; when the second is used up, the run stops and says so. A number that OPS does not have is an outcome,
/// not an exception.
///
/// The package refuses to know what a document is: it looks into an answer only to see for which numbers it is. It
/// follows no redirect to another host, and the key never appears in a message or a file.
@NullMarked
package org.patentbeacon.fetch;

import org.jspecify.annotations.NullMarked;
