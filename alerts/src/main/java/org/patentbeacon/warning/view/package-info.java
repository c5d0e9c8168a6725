/// What the watches of one run look at, and how they write down what they find.
///
/// Goes in: a database at a snapshot, a day, and the profiles of the tenants. Comes out: a [RunView], which tells what arrived after
/// a moment, what was there before and what is a tenant's own; and an [AlertDraft], which turns a finding into an alert.
///
/// Moments are numbers. In a [BatchView] they are batches; a view that plays the past month by month numbers the months, and
/// runners cannot tell the difference: they ask the view, never the database, for documents.
///
/// The package refuses to know what any sort of watch looks for, and where alerts are kept.
@NullMarked
package org.patentbeacon.warning.view;

import org.jspecify.annotations.NullMarked;
