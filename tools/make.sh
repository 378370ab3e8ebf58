# Sourced by ./casus and ./build, after find-jdk.sh: runs Maven, and lays out what ./casus starts.
# Needs root (the folder of this tree) and JDK.

dist=$root/app/target/dist
# A cache that no longer fits is passed over in silence.
java_options=(-XX:+UseSerialGC -Xlog:aot=off)
# For commands that are over before the optimising compiler pays.
brief_options=(-XX:TieredStopAtLevel=1)

run_maven() {
  # Maven's own libraries still call sun.misc.Unsafe. Not in .mvn/jvm.config: an older JVM would
  # die of the option before the enforcer could say which JDK is wanted.
  (cd "$root" && JAVA_HOME=$JDK \
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}" mvn -B "$@")
}

require_maven() {
  type -P mvn >/dev/null && return 0
  cat >&2 <<END
$1: cannot build, because Maven (mvn) was not found on the PATH.
  Install Maven 3.8.7 or newer (package maven).
END
  exit 2
}

# Waits until nobody else holds the lock of that name in this tree: `checks` is held by ./build, and
# `dist` by whoever lays out what ./casus starts. Not the same one, so that a test may run ./casus.
# The kernel drops a lock with the last process that holds it.
lock() {
  mkdir -p "$root/app/target"
  exec 9>"$root/app/target/.lock-$1"
  if type -P flock >/dev/null; then
    flock 9
  elif type -P perl >/dev/null; then
    perl -e 'open my $lock, ">&=", 9 or die $!; flock $lock, 2 or die $!'
  fi
}

unlock() {
  exec 9>&-
}

# Sets REPLY to a new file whose time is now: the build that begins holds what was edited before.
begin_build() {
  REPLY=$root/app/target/.begun.$$
  : >"$REPLY"
}

# Whether ./casus would start what the sources say now. Folders count, so a deleted file does too.
fresh() {
  [ -f "$dist/casus.jar" ] && [ -f "$dist/.begun" ] || return 1
  [ -z "$(find "$root/app/src/main" "$root/pom.xml" "$root/app/pom.xml" \
    -newer "$dist/.begun" -print 2>/dev/null | head -n 1)" ]
}

# publish FOLDER BEGUN: lays out the jar and its libraries from a build folder, with the file that
# says when that build began. A running casus keeps its own files. Needs the lock `dist`.
publish() {
  local from=$1 begun=$2 next=$dist.next
  rm -rf "$next" "$dist.last" &&
    mkdir "$next" &&
    cp "$from/casus.jar" "$next/" &&
    cp -R "$from/lib" "$next/" &&
    mv "$begun" "$next/.begun" || return 1
  [ ! -d "$dist" ] || mv "$dist" "$dist.last" || return 1
  mv "$next" "$dist" || return 1
  rm -rf "$dist.last"
  train
}

# Classes read, linked and profiled ahead of time, from one run that does what most runs do.
# Without the cache casus is slower, no more: a training that fails is passed over.
train() {
  local pact arguments
  for pact in "$root"/pacts/*.pact; do
    [ -f "$pact" ] || continue
    arguments=(audit "$pact")
    train_with && return 0
    break
  done
  arguments=(--help)
  train_with || true
}

train_with() {
  local status=0
  rm -f "$dist/casus.aot.next"
  "$JDK/bin/java" "${java_options[@]}" "${brief_options[@]}" \
    -XX:AOTCacheOutput="$dist/casus.aot.next" \
    -jar "$dist/casus.jar" "${arguments[@]}" >"$root/app/target/training.log" 2>&1 9>&- || status=$?
  if [ "$status" -gt 1 ] || [ ! -s "$dist/casus.aot.next" ]; then
    rm -f "$dist/casus.aot.next"
    return 1
  fi
  mv "$dist/casus.aot.next" "$dist/casus.aot"
}
