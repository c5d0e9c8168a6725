package org.patentbeacon.index.table;

/// What each row is about.
///
/// @param ipc the distinct IPC symbols, the main one first
/// @param cpc the distinct CPC symbols, the main one first
public record Classes(CodesColumn ipc, CodesColumn cpc) {}
