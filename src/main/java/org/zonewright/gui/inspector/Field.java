package org.zonewright.gui.inspector;

/// What can be entered in the inspector.
public enum Field {
    NAME,
    TYPE,
    SET_IDENTIFIER,
    WEIGHT,
    REGION,
    LOCATION,
    SUBDIVISION,
    ROLE,
    PLACE,
    BIAS,
    COLLECTION,
    COLLECTION_LOCATION,
    TTL,
    VALUES,
    TARGET,
    ZONE_ID,
    HEALTH_CHECK,
    ADDRESSES,
    BLOCKS,
    NOTE,
    NOTE_OWNER,
    NOTE_TICKET,
    NOTE_EXPIRES
}
