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

# The plain collector starts fastest. A zone is made of millions of objects: their heads are small.
# The first compiler alone has a window on its screen in two thirds of the time, and commands are
# over before what the second makes is worth its time; a server and large zones are worth it. Of
# space for what is young, a command that is over before it is full has enough, and a window that
# stays open takes little. Commands that read a large file, look once and print keep what they read:
# it need not grow old before it is put away, and all processors put it away together.
# What is compiled has room: of the little that the first compiler is given, a sixth in use has all of
# the heap collected, which stopped each window for 75 ms soon after its start.
roomy="-XX:+UseSerialGC -Xms256m -XX:NewSize=192m"
both="-XX:+TieredCompilation"
collector=$roomy
compilers="-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m"
case ${ZONEWRIGHT_TRAINING:+serve}${1-} in
    serve*) compilers=$both ;;
    '' | *[!a-z-]*) collector="-XX:+UseSerialGC -Xms128m -XX:NewSize=48m" ;;
esac
for given in "$@"; do
    if [ -f "$given" ] && [ "$(wc -c < "$given")" -gt 4000000 ]; then
        case $1 in
            lint | show | convert)
                collector="-XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy -XX:MaxTenuringThreshold=0"
                collector="$collector -Xms256m -XX:NewSize=128m -XX:MaxNewSize=128m" ;;
            *)
                collector=$roomy
                compilers=$both ;;
        esac
    fi
done

exec "$home/lib/runtime/bin/java" "$cache" \
    $collector $compilers -XX:+UseCompactObjectHeaders -XX:MaxRAMPercentage=70 \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    --add-exports javafx.base/com.sun.javafx.event=org.controlsfx.controls \
    --enable-native-access=javafx.graphics \
    --module org.zonewright/org.zonewright.app.$main "$@"
