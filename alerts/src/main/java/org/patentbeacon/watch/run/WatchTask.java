package org.patentbeacon.watch.run;

/// What a watch is run with: nothing else may matter for what it finds.
///
/// @param stored the watch, and the snapshot it last looked at
/// @param memory what it knew then
/// @param run the run, with the snapshot and the day
public record WatchTask(StoredWatch stored, Memory memory, Run run) {}
