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

# The plain collector starts fastest, with young space enough that no collection falls into the
# start. A zone is made of millions of objects: their heads are small. Window and server stay long
# enough for the second compiler. Commands on small files are over before what it makes is worth its
# time; so are those that read, look once and print. These keep what they read: it need not grow old
# before it is put away, and all processors put it away together.
collector="-XX:+UseSerialGC -XX:NewSize=192m"
compilers="-XX:TieredStopAtLevel=1"
case ${ZONEWRIGHT_TRAINING:+serve}${1-} in
    serve* | '' | *[!a-z-]*)
        compilers="-XX:+TieredCompilation" ;;
    *)
        for given in "$@"; do
            if [ -f "$given" ] && [ "$(wc -c < "$given")" -gt 4000000 ]; then
                case $1 in
                    lint | show | convert)
                        collector="-XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy"
                        collector="$collector -XX:NewSize=128m -XX:MaxNewSize=128m"
                        collector="$collector -XX:MaxTenuringThreshold=0" ;;
                    *)  compilers="-XX:+TieredCompilation" ;;
                esac
            fi
        done ;;
esac

exec "$home/lib/runtime/bin/java" "$cache" \
    $collector $compilers -XX:+UseCompactObjectHeaders -Xms256m -XX:MaxRAMPercentage=70 \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    --add-exports javafx.base/com.sun.javafx.event=org.controlsfx.controls \
    --enable-native-access=javafx.graphics \
    --module org.zonewright/org.zonewright.app.$main "$@"
