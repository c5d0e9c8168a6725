/// What every reader of a format takes and gives.
///
/// Goes in: a [SourceFile], one file or one entry of an archive, and [ReadOptions]. Comes out: one [ReadResult] per record,
/// accepted with its document, skipped or rejected with a [RejectReason], each with its [RecordPosition].
///
/// ```java
/// reader.read(file, result -> {
///   switch (result) {
///     case ReadResult.Accepted(var document, var position) -> keep(document);
///     case ReadResult.Skipped(var position, var reason) -> count(reason);
///     case ReadResult.Rejected(var position, var reason, var message, var excerpt, var raw) -> tell(message);
///   }
/// });
/// ```
///
/// A reader never throws for what it finds in a file. Within one record a [RecordException] ends the record, never the
/// file. The package refuses to know any format.
@NullMarked
package org.patentbeacon.format.record;

import org.jspecify.annotations.NullMarked;
