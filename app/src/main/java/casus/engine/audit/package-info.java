/// Asks of a text what its author should be asked. In: a checked [casus.pact.Pact]. Out: findings,
/// each with the words of the text or a story that has been played again through `Semantics.step`.
/// What is asked stands in [casus.engine.audit.rules.AuditRules]; what is expected by the author is
/// played by [Coverage] and [Blocking].
@NullMarked
package casus.engine.audit;

import org.jspecify.annotations.NullMarked;
