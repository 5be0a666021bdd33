package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Optional;

class VpcTextTest {

    private static final ZoneInfo.Vpc VPC =
            new ZoneInfo.Vpc("eu-central-1", "vpc-0123456789abcdef0");

    @Test
    void idAndRegionMayComeInEitherOrder() {
        assertEquals(
                Optional.of(List.of(VPC, VPC)),
                VpcText.parse(
                        """
                        vpc-0123456789abcdef0 eu-central-1

                          eu-central-1   vpc-0123456789abcdef0
                        """));
    }

    @Test
    void aLineWithoutRegionIsNoVpc() {
        assertEquals(Optional.empty(), VpcText.parse("vpc-0123456789abcdef0"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertEquals(Optional.of(List.of(VPC)), VpcText.parse(VpcText.of(List.of(VPC))));
    }
}
