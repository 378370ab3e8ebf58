# Sourced by ./casus, ./build and their kin: where this tree is, and a JDK to build and run it with.
# Plain bash 3.2, and no new process where none is needed: every start of casus passes here.

oldest_jdk=25

# Sets REPLY to the file behind any chain of links.
real_file() {
  REPLY=$1
  local target
  while [ -L "$REPLY" ]; do
    target=$(readlink "$REPLY")
    case $target in
      /*) REPLY=$target ;;
      *) REPLY=${REPLY%/*}/$target ;;
    esac
  done
}

# Sets REPLY to the version of the JDK in a folder, 25.0.1 as 25000001; to 0 if it is no JDK that
# is new enough. Reads the `release` file and starts nothing.
jdk_version() {
  REPLY=0
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  local key value major minor patch rest
  while IFS='=' read -r key value || [ -n "$key" ]; do
    [ "$key" = JAVA_VERSION ] || continue
    value=${value//[\"$'\r']/}
    value=${value%%[!0-9.]*}
    IFS=. read -r major minor patch rest <<<"$value"
    [ "${major:-0}" -ge "$oldest_jdk" ] || return 0
    REPLY=$((10#$major * 1000000 + 10#${minor:-0} * 1000 + 10#${patch:-0}))
    return 0
  done <"$1/release"
}

# Sets JDK to a JDK that is new enough: JAVA_HOME, else the one on the PATH, else the newest in the
# usual folders. CASUS_JDK_SEARCH replaces those folders (separated by colons). Fails with none.
find_jdk() {
  JDK=
  jdk_version "${JAVA_HOME:-}"
  if [ "$REPLY" -gt 0 ]; then
    JDK=$JAVA_HOME
    return 0
  fi

  local java home
  if java=$(type -P java); then
    real_file "$java"
    home=${REPLY%/bin/java}
    if [ ! -r "$home/release" ]; then
      # A shim of a version manager: only the JVM behind it knows its home.
      home=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
    fi
    jdk_version "$home"
    if [ "$REPLY" -gt 0 ]; then
      JDK=$home
      return 0
    fi
  fi

  local folders folder newest=0 user=${HOME:-/nonexistent}
  if [ -n "${CASUS_JDK_SEARCH+set}" ]; then
    IFS=: read -r -a folders <<<"$CASUS_JDK_SEARCH"
  else
    folders=(/usr/lib/jvm /usr/java /opt/java /opt /usr/local /Library/Java/JavaVirtualMachines
      "$user/Library/Java/JavaVirtualMachines" "$user/.sdkman/candidates/java" "$user/.jdks"
      "$user/.asdf/installs/java" "$user/.local/share/mise/installs/java")
  fi
  for folder in ${folders[@]+"${folders[@]}"}; do
    for home in "$folder"/* "$folder"/*/Contents/Home; do
      jdk_version "$home"
      if [ "$REPLY" -gt "$newest" ]; then
        newest=$REPLY
        JDK=$home
      fi
    done
  done
  [ -n "$JDK" ]
}

# find_jdk, or the end of the calling script with advice.
require_jdk() {
  find_jdk && return 0
  cat >&2 <<END
$1: no JDK $oldest_jdk or newer was found (looked at JAVA_HOME, java on the PATH and the usual folders).
  Install one, for example Eclipse Temurin $oldest_jdk (package temurin-$oldest_jdk-jdk),
  or set JAVA_HOME to the folder of one that is already there.
END
  exit 2
}
