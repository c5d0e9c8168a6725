package org.patentbeacon.index;

/// A text as a model places it. Vectors of different models have nothing in common.
///
/// @param model the name of the model, of letters, digits, `-`, `_` and `.`
/// @param values its coordinates; their squares sum up to 1
@SuppressWarnings("ArrayRecordComponent") // Two vectors are never compared; a list of boxed numbers would be five times as large.
public record DocumentVector(String model, float[] values) {}
