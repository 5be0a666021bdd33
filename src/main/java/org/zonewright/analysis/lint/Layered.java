package org.zonewright.analysis.lint;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.Map;

/// A persistent map that is cheap to fill: what it began with is an ordinary map that nobody
/// changes any more, what was put since lies over it.
public record Layered<K, V>(Map<K, V> first, PMap<K, V> later) {

    /// @param first never changed hereafter
    public static <K, V> Layered<K, V> of(Map<K, V> first) {
        return new Layered<>(first, HashTreePMap.empty());
    }

    public V get(K key, V absent) {
        V value = later.get(key);
        return value == null ? first.getOrDefault(key, absent) : value;
    }

    public Layered<K, V> with(K key, V value) {
        return new Layered<>(first, later.plus(key, value));
    }
}
