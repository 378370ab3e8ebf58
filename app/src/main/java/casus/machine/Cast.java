package casus.machine;

/// A set of actors, which may depend on the scene.
@FunctionalInterface
interface Cast {
  /// Whether an actor belongs to it.
  boolean has(int actor, Scene scene);
}
