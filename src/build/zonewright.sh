#!/bin/sh
# Starts Zonewright from its application image: found through symlinks, from any directory.
self=$0
while [ -L "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=${self%/*}/$link ;;
    esac
done
home=$(cd "${self%/*}/.." && pwd -P) || exit 4

# What the JVM learnt when the image was made. It is of use only with the very flags of that run.
learnt=$home/lib/zonewright.aot
main=Main
if [ -n "$ZONEWRIGHT_TRAINING" ]; then
    cache=-XX:AOTCacheOutput=$learnt
    main=Training
elif [ -r "$learnt" ]; then
    cache=-XX:AOTCache=$learnt
else
    cache=-Xshare:auto
fi

# The first compiler alone and the plain collector start fastest, with young space enough that no
# collection falls into the start. Large files are worth the second compiler, which knows from the
# training what to compile; a zone of a million record sets wants the larger part of the memory.
compilers=-XX:TieredStopAtLevel=1
for given in "$@"; do
    if [ -f "$given" ] && [ "$(wc -c < "$given")" -gt 4000000 ]; then
        compilers=-XX:+TieredCompilation
    fi
done
if [ -n "$ZONEWRIGHT_TRAINING" ]; then
    compilers=-XX:+TieredCompilation
fi

exec "$home/lib/runtime/bin/java" "$cache" \
    $compilers -XX:+UseSerialGC -Xms256m -XX:NewSize=192m -XX:MaxRAMPercentage=70 \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    --add-exports javafx.base/com.sun.javafx.event=org.controlsfx.controls \
    --enable-native-access=javafx.graphics \
    --module org.zonewright/org.zonewright.app.$main "$@"
