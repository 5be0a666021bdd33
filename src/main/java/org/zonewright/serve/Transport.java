package org.zonewright.serve;

/// How messages travel.
public enum Transport {
    UDP,
    TCP
}
