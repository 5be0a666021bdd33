package org.zonewright.analysis.plan.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;

/// The rules of ROUTE53.md, section C, one by one. Columns: the zone beside SOA and NS, the batch,
/// what is said to it, and the paragraph that says so.
class PreflightTest {

    private static final char PIPE = '¦';

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = PIPE,
            quoteCharacter = '~',
            textBlock =
                    """
                    ~~                     ¦ CREATE www 60 A 192.0.2.1                                        ¦ ok ¦ a plain set
                    www 60 A 192.0.2.1     ¦ UPSERT www 60 A 192.0.2.2                                        ¦ ok ¦ C.2.4 an UPSERT replaces
                    ~~                     ¦ UPSERT www 60 A 192.0.2.2                                        ¦ ok ¦ C.2 and creates
                    www 60 A 192.0.2.1     ¦ DELETE www 60 A 192.0.2.1 && CREATE www 60 CNAME a.example.net.  ¦ ok ¦ C.2.5 first the DELETE
                    www 60 A 192.0.2.1     ¦ CREATE www 60 CNAME a.example.net. && DELETE www 60 A 192.0.2.1  ¦ InvalidChangeBatch: RRSet of type CNAME with DNS name www.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com. ¦ C.2.5 the other order, R4
                    www 60 A 192.0.2.1     ¦ UPSERT app ALIAS A www.example.com. && UPSERT www 60 A 192.0.2.2 ¦ InvalidChangeBatch: Tried to create an alias that targets www.example.com., type A in zone Z08345212MHE1EXAMPLE1, but that target was not found ¦ C.2.5 an UPSERT takes its set away first
                    www 60 A 192.0.2.1     ¦ UPSERT www 60 A 192.0.2.2 && UPSERT app ALIAS A www.example.com. ¦ ok ¦ C.2.5 behind it
                    www 60 A 192.0.2.1     ¦ DELETE www 60 A 192.0.2.1 && CREATE www 60 A 192.0.2.2           ¦ ok ¦ C.2.3 the way of old tools
                    ~~                     ¦ UPSERT www 60 A 192.0.2.1 && UPSERT www 60 A 192.0.2.2           ¦ InvalidChangeBatch: The request contains an invalid set of changes for a resource record set 'A www.example.com.' ¦ C.2.3, V23
                    www 60 A 192.0.2.1     ¦ DELETE www 60 A 192.0.2.1 && DELETE www 60 A 192.0.2.1           ¦ InvalidChangeBatch: The request contains an invalid set of changes for a resource record set 'A www.example.com.' ¦ C.2.3 twice the same DELETE
                    www 60 A 192.0.2.1     ¦ CREATE www 60 A 192.0.2.2 && DELETE www 60 A 192.0.2.1           ¦ InvalidChangeBatch: The request contains an invalid set of changes for a resource record set 'A www.example.com.' ¦ C.2.3 the wrong way round
                    www 60 A 192.0.2.1     ¦ DELETE www 60 A 192.0.2.1 && UPSERT www 60 A 192.0.2.2           ¦ InvalidChangeBatch: The request contains an invalid set of changes for a resource record set 'A www.example.com.' ¦ C.2.3 an UPSERT is no CREATE
                    ~~                     ¦ CREATE a 60 A 192.0.2.1 ; weighted 1 id=x && CREATE a 60 A 192.0.2.2 ; weighted 1 id=y ¦ ok ¦ C.2.3 other identifiers
                    www 60 A 192.0.2.1     ¦ DELETE www 60 A 192.0.2.1 && CREATE www 60 A 192.0.2.1 ; weighted 1 id=x ¦ ok ¦ C.2 another policy is another key
                    app ALIAS A www.example.com. / www A 192.0.2.1 ¦ UPSERT app 60 A 192.0.2.7                ¦ ok ¦ C.2 an alias becomes values
                    app ALIAS A www.example.com. / www A 192.0.2.1 ¦ DELETE www A 192.0.2.1                   ¦ ok ¦ C.2 a target that is used
                    """)
    void batchesAreAppliedInOrder(String zone, String batch, String said, String why) {
        assertEquals(said, Batches.said(Batches.judge(zone, batch)), why);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = PIPE,
            quoteCharacter = '~',
            textBlock =
                    """
                    ~~ ¦ CREATE www.example.net. A 192.0.2.1          ¦ InvalidChangeBatch: RRSet with DNS name www.example.net. is not permitted in zone example.com. ¦ N1
                    ~~ ¦ CREATE wwwexample.com. A 192.0.2.1           ¦ InvalidChangeBatch: RRSet with DNS name wwwexample.com. is not permitted in zone example.com. ¦ N1 no dot between
                    ~~ ¦ CREATE a..b.example.com. A 192.0.2.1         ¦ InvalidChangeBatch: FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with 'a..b.example.com.' ¦ N2
                    ~~ ¦ CREATE aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa A 192.0.2.1 ¦ InvalidChangeBatch: FATAL problem: DomainLabelTooLong (Domain label is too long) encountered with 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' ¦ N4
                    ~~ ¦ CREATE bücher A 192.0.2.1                    ¦ InvalidChangeBatch: FATAL problem: UnsupportedCharacter (Value contains unsupported characters) encountered with 'ü' ¦ N6
                    ~~ ¦ CREATE *.sub NS ns.example.net.              ¦ InvalidChangeBatch: (A wildcard cannot delegate.) ¦ N7
                    ~~ ¦ CREATE *.sub A 192.0.2.1                     ¦ ok ¦ N7 other types may
                    www A 192.0.2.1 ¦ CREATE www A 192.0.2.2          ¦ InvalidChangeBatch: Tried to create resource record set [name='www.example.com.', type='A'] but it already exists ¦ R1
                    www A 192.0.2.1 ¦ CREATE WWW A 192.0.2.2          ¦ InvalidChangeBatch: Tried to create resource record set [name='www.example.com.', type='A'] but it already exists ¦ R1 in any case
                    *.a A 192.0.2.1 ¦ CREATE *.a A 192.0.2.2          ¦ InvalidChangeBatch: Tried to create resource record set [name='\\052.a.example.com.', type='A'] but it already exists ¦ R1 the name as stored
                    a A 192.0.2.1 ; weighted 1 id=x ¦ CREATE a A 192.0.2.1 ; weighted 2 id=x ¦ InvalidChangeBatch: Tried to create resource record set [name='a.example.com.', type='A', set-identifier='x'] but it already exists ¦ R1, P14
                    ~~ ¦ DELETE www A 192.0.2.1                       ¦ InvalidChangeBatch: Tried to delete resource record set [name='www.example.com.', type='A'] but it was not found ¦ R2
                    a A 192.0.2.1 ; weighted 1 id=x ¦ DELETE a A 192.0.2.1 ; weighted 1 id=y ¦ InvalidChangeBatch: Tried to delete resource record set [name='a.example.com.', type='A', set-identifier='y'] but it was not found ¦ R2 identifier
                    www 60 A 192.0.2.1 ¦ DELETE www 61 A 192.0.2.1    ¦ InvalidChangeBatch: Tried to delete resource record set [name='www.example.com.', type='A'] but the values provided do not match the current values ¦ R3 TTL
                    www 60 A 192.0.2.1 ¦ DELETE www 60 A 192.0.2.2    ¦ InvalidChangeBatch: Tried to delete resource record set [name='www.example.com.', type='A'] but the values provided do not match the current values ¦ R3 value
                    www 60 A 192.0.2.1 | 192.0.2.2 ¦ DELETE www 60 A 192.0.2.1 ¦ InvalidChangeBatch: Tried to delete resource record set [name='www.example.com.', type='A'] but the values provided do not match the current values ¦ R3 part of the values
                    www 60 A 192.0.2.1 | 192.0.2.2 ¦ DELETE www 60 A 192.0.2.2 | 192.0.2.1 ¦ ok ¦ R3 order is free
                    www 60 CNAME a.example.net. ¦ DELETE www 60 CNAME a.example.net ¦ InvalidChangeBatch: Tried to delete resource record set [name='www.example.com.', type='CNAME'] but the values provided do not match the current values ¦ R3 as it is stored
                    a A 192.0.2.1 ; weighted 1 id=x ¦ DELETE a A 192.0.2.1 ; weighted 2 id=x ¦ InvalidChangeBatch: Tried to delete resource record set [name='a.example.com.', type='A', set-identifier='x'] but the values provided do not match the current values ¦ R3 weight
                    a A 192.0.2.1 ; weighted 1 id=x hc=c1 ¦ DELETE a A 192.0.2.1 ; weighted 1 id=x ¦ InvalidChangeBatch: Tried to delete resource record set [name='a.example.com.', type='A', set-identifier='x'] but the values provided do not match the current values ¦ R3 a hidden health check
                    app ALIAS A www.example.com. / www A 192.0.2.1 ¦ DELETE app ALIAS A www.example.com. eth ¦ InvalidChangeBatch: Tried to delete resource record set [name='app.example.com.', type='A'] but the values provided do not match the current values ¦ R3 target health
                    app ALIAS A www.example.com. / www A 192.0.2.1 ¦ DELETE APP ALIAS A WWW.example.com ¦ ok ¦ A14 names are stored in one form
                    www A 192.0.2.1 ¦ CREATE www TXT "x" ¦ ok ¦ other types may be there
                    www CNAME a.example.net. ¦ CREATE www TXT "x" ¦ InvalidChangeBatch: RRSet of type TXT with DNS name www.example.com. is not permitted because a conflicting RRSet of type  CNAME with the same DNS name already exists in zone example.com. ¦ R5 with its two spaces
                    www CNAME a.example.net. ; weighted 1 id=x ¦ CREATE www A 192.0.2.1 ¦ InvalidChangeBatch: RRSet of type A with DNS name www.example.com. is not permitted because a conflicting RRSet of type  CNAME with the same DNS name already exists in zone example.com. ¦ R5 between policies
                    www A 192.0.2.1 ; weighted 1 id=x ¦ CREATE www CNAME a.example.net. ¦ InvalidChangeBatch: RRSet of type CNAME with DNS name www.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com. ¦ R4 between policies
                    ~~ ¦ CREATE @ CNAME a.example.net. ¦ InvalidChangeBatch: RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone example.com. ¦ R6
                    www CNAME a.example.net. ¦ CREATE @ ALIAS CNAME www.example.com. ¦ InvalidChangeBatch: RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone example.com. ¦ R6, A5
                    ~~ ¦ CREATE sub SOA ns.example.net. a.example.net. 1 2 3 4 5 ¦ InvalidChangeBatch: (An SOA stands at the apex only, not at sub.) ¦ R7
                    ~~ ¦ CREATE sub DS 1 8 2 0000000000000000000000000000000000000000000000000000000000000000 ¦ ok ¦ R8
                    sub NS ns.example.net. ¦ CREATE a.sub A 192.0.2.1 ¦ ok ¦ R9
                    """)
    void namesAndNeighboursAreJudged(String zone, String batch, String said, String why) {
        assertEquals(said, Batches.said(Batches.judge(zone, batch)), why);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = PIPE,
            quoteCharacter = '~',
            textBlock =
                    """
                    A 192.0.2.1 192.0.2.2      ¦ Invalid Resource Record: FATAL problem: ARRDATANotSingleField (Value contains spaces) encountered with '192.0.2.1 192.0.2.2' ¦ V1
                    A 192.0.2.300              ¦ Invalid Resource Record: FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with '192.0.2.300' ¦ V2
                    SRV 1 2 a.example.net.     ¦ Invalid Resource Record: FATAL problem: SRVRRDATANotFourFields (SRV record doesn't have 4 fields) encountered with '1 2 a.example.net.' ¦ V4
                    TXT v=spf1                 ¦ Invalid Resource Record: FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks) encountered with 'v=spf1' ¦ V6
                    TXT "v=spf1                ¦ Invalid Resource Record: FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks) encountered with '"v=spf1' ¦ V6 half a pair
                    CAA 0 issue a.example.net  ¦ Invalid Resource Record: FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks) encountered with '0 issue a.example.net' ¦ V6 CAA
                    CNAME a..example.net.      ¦ Invalid Resource Record: FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with 'a..example.net.' ¦ V9
                    A 192.0.2.1 | 192.0.2.1    ¦ Duplicate Resource Record: '192.0.2.1' ¦ V20
                    NS A.example.net. | a.example.net ¦ Duplicate Resource Record: 'a.example.net' ¦ V20 in normal form
                    CNAME a.example.net. | b.example.net. ¦ (A CNAME has one value, this one has 2.) ¦ V21
                    """)
    void valuesAreJudged(String set, String said, String why) {
        assertEquals(
                "InvalidChangeBatch: " + said,
                Batches.said(Batches.judge("", "CREATE www " + set)),
                why);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = PIPE,
            quoteCharacter = '~',
            textBlock =
                    """
                    AAAA 2001:db8::g   ¦ V3
                    MX a.example.net.  ¦ V5 MX
                    NAPTR 1 2 "u" "x"  ¦ V5 NAPTR
                    CAA 0 issue        ¦ V5 CAA
                    DS 1 2 3           ¦ V5 DS
                    TLSA 1 2 3         ¦ V5 TLSA
                    SSHFP 1 2          ¦ V5 SSHFP
                    SVCB a.example.net. ¦ A.4
                    """)
    void valuesOfUnpublishedWordsAreRefusedInOurs(String set, String why) {
        Verdict verdict = Batches.judge("", "CREATE www " + set);

        String said = Batches.said(verdict);
        assertEquals("InvalidChangeBatch: (", said.substring(0, 21), why + ": " + said);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = PIPE,
            quoteCharacter = '~',
            textBlock =
                    """
                    a A 192.0.2.1 ; weighted 1 id=x ¦ CREATE a A 192.0.2.2 ¦ InvalidChangeBatch: RRSet with DNS name a.example.com., type A cannot be created as other RRSets exist with the same name and type. ¦ P1
                    a A 192.0.2.1 ¦ CREATE a A 192.0.2.2 ; multivalue id=x ¦ InvalidChangeBatch: RRSet with DNS name a.example.com., type A, SetIdentifier "x" cannot be created because a non multivalue answer rrset exists with the same name and type. ¦ P2
                    a A 192.0.2.1 ¦ CREATE a A 192.0.2.2 ; weighted 1 id=x ¦ InvalidChangeBatch: RRSet with DNS name a.example.com., type A, SetIdentifier x cannot be created as a non-weighted set exists with the same name and type ¦ P3
                    a A 192.0.2.1 ; weighted 1 id=x ¦ CREATE a A 192.0.2.2 ; latency eu-west-1 ¦ InvalidChangeBatch: (RRSet with DNS name a.example.com., type A, SetIdentifier eu-west-1 cannot be created as a non-latency set exists with the same name and type) ¦ P4
                    a 60 A 192.0.2.1 ; weighted 1 id=x ¦ CREATE a 61 A 192.0.2.2 ; weighted 1 id=y ¦ InvalidChangeBatch: RRSet with DNS name a.example.com. and type A, SetIdentifier y cannot be created as weighted sets must contain the same TTL. ¦ P5
                    w A 192.0.2.1 / a 60 A 192.0.2.1 ; weighted 1 id=x ¦ CREATE a ALIAS A w.example.com. ; weighted 1 id=y ¦ ok ¦ P5 aliases do not count
                    a 60 A 192.0.2.1 ; weighted 1 id=x / a 60 A 192.0.2.2 ; weighted 1 id=y ¦ UPSERT a 61 A 192.0.2.1 ; weighted 1 id=x && UPSERT a 61 A 192.0.2.2 ; weighted 1 id=y ¦ ok ¦ P5, C.2.4 both at once
                    a 60 A 192.0.2.1 ; latency eu-west-1 id=x ¦ CREATE a 60 A 192.0.2.2 ; latency eu-west-1 id=y ¦ InvalidChangeBatch: RRSet with DNS name a.example.com., type A, SetIdentifier y, and Region Name=eu-west-1 cannot be created because a latency RRSet with the same name, type and region already exists. ¦ P6
                    a 60 A 192.0.2.1 ; latency eu-west-1 id=y ¦ CREATE a 60 A 192.0.2.2 ; latency eu-west-1 id=b ¦ InvalidChangeBatch: RRSet with DNS name a.example.com., type A, SetIdentifier b, and Region Name=eu-west-1 cannot be created because a latency RRSet with the same name, type and region already exists. ¦ P6 the one that is added
                    a 60 A 192.0.2.1 ; geo continent=EU id=x ¦ CREATE a 60 A 192.0.2.2 ; geo continent=EU id=y ¦ InvalidChangeBatch: (Two geolocation records for EU.) ¦ P7
                    p ALIAS A w.example.com. ; failover PRIMARY id=x / w A 192.0.2.1 ¦ CREATE p ALIAS A w.example.com. ; failover PRIMARY id=y ¦ InvalidChangeBatch: (Two PRIMARY records.) ¦ P8
                    p ALIAS A w.example.com. eth ; failover PRIMARY id=x / p ALIAS A v.example.com. eth ; failover SECONDARY id=y / w A 192.0.2.1 / v A 192.0.2.2 ¦ UPSERT p ALIAS A w.example.com. eth ; failover SECONDARY id=x && UPSERT p ALIAS A v.example.com. eth ; failover PRIMARY id=y ¦ ok ¦ P8 a swap
                    ~~ ¦ CREATE p A 192.0.2.1 ; failover PRIMARY id=x ¦ InvalidChangeBatch: A non-alias primary ResourceRecordSet must have an associated health check. No changes made. ¦ P9
                    a A 192.0.2.1 ; ip c8c02a84-aaaa-bbbb-e0d2-d833a2f80106 isp id=x ¦ CREATE a A 192.0.2.2 ; ip c8c02a84-aaaa-bbbb-e0d2-d833a2f80106 isp id=y ¦ InvalidChangeBatch: (Two IP-based records for isp.) ¦ P11 location
                    a A 192.0.2.1 ; ip c8c02a84-aaaa-bbbb-e0d2-d833a2f80106 isp id=x ¦ CREATE a A 192.0.2.2 ; ip c8c02a84-aaaa-bbbb-e0d2-d833a2f80107 * id=y ¦ InvalidChangeBatch: (Another CIDR collection than its siblings have.) ¦ P11 collection
                    ~~ ¦ CREATE s NS ns.example.net. ; weighted 1 id=x ¦ InvalidChangeBatch: (NS sets cannot have weighted routing.) ¦ P13
                    ~~ ¦ CREATE s CNAME a.example.net. ; multivalue id=x ¦ InvalidChangeBatch: (CNAME sets cannot have multivalue routing.) ¦ P13 multivalue
                    ~~ ¦ CREATE a A 192.0.2.1 ; geo continent=EU id=x ¦ ok ¦ P15
                    """)
    void policiesAreJudged(String zone, String batch, String said, String why) {
        assertEquals(said, Batches.said(Batches.judge(zone, batch)), why);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = PIPE,
            quoteCharacter = '~',
            textBlock =
                    """
                    ~~ ¦ CREATE a ALIAS A b.example.net. zone=Z35SXDOTRQ7X7K ¦ InvalidChangeBatch: Tried to create an alias that targets b.example.net., type A in zone Z35SXDOTRQ7X7K, but the alias target name does not lie within the target zone, Tried to create an alias that targets b.example.net., type A in zone Z35SXDOTRQ7X7K, but that target was not found ¦ A1 with A2
                    ~~ ¦ CREATE a ALIAS A w.example.com. ¦ InvalidChangeBatch: Tried to create an alias that targets w.example.com., type A in zone Z08345212MHE1EXAMPLE1, but that target was not found ¦ A2 missing
                    w AAAA 2001:db8::1 ¦ CREATE a ALIAS A w.example.com. ¦ InvalidChangeBatch: Tried to create an alias that targets w.example.com., type A in zone Z08345212MHE1EXAMPLE1, but that target was not found ¦ A2 another type
                    *.w A 192.0.2.1 ¦ CREATE a ALIAS A x.w.example.com. ¦ InvalidChangeBatch: Tried to create an alias that targets x.w.example.com., type A in zone Z08345212MHE1EXAMPLE1, but that target was not found ¦ A2 a wildcard covers no target
                    w A 192.0.2.1 ¦ CREATE a ALIAS A w.example.com. zone=Z35SXDOTRQ7X7K ¦ InvalidChangeBatch: Tried to create an alias that targets w.example.com., type A in zone Z35SXDOTRQ7X7K, but the alias target name does not lie within the target zone, Tried to create an alias that targets w.example.com., type A in zone Z35SXDOTRQ7X7K, but that target was not found ¦ A3
                    ~~ ¦ CREATE a ALIAS A d1.cloudfront.net. zone=Z08345212MHE1EXAMPLE1 ¦ InvalidChangeBatch: Tried to create an alias that targets d1.cloudfront.net., type A in zone Z08345212MHE1EXAMPLE1, but the alias target name does not lie within the target zone, Tried to create an alias that targets d1.cloudfront.net., type A in zone Z08345212MHE1EXAMPLE1, but that target was not found ¦ A3 this zone for a service
                    ~~ ¦ CREATE a ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2 ¦ ok ¦ A1 a service
                    ~~ ¦ CREATE a ALIAS A dualstack.lb-1.us-east-1.elb.amazonaws.com. zone=Z2FDTNDATAQYW2 ¦ InvalidChangeBatch: Tried to create an alias that targets dualstack.lb-1.us-east-1.elb.amazonaws.com., type A in zone Z2FDTNDATAQYW2, but the alias target name does not lie within the target zone, Tried to create an alias that targets dualstack.lb-1.us-east-1.elb.amazonaws.com., type A in zone Z2FDTNDATAQYW2, but that target was not found ¦ A1 another service's id
                    ~~ ¦ CREATE a ALIAS NS d1.cloudfront.net. zone=Z2FDTNDATAQYW2 ¦ InvalidChangeBatch: (An alias cannot be of type NS.) ¦ A4
                    ~~ ¦ CREATE a ALIAS A a.example.com. ¦ InvalidChangeBatch: Tried to create an alias that targets a.example.com., type A in zone Z08345212MHE1EXAMPLE1, but that target was not found ¦ A6
                    ~~ ¦ CREATE a ALIAS MX dualstack.lb-1.us-east-1.elb.amazonaws.com. zone=Z35SXDOTRQ7X7K ¦ InvalidChangeBatch: Tried to create an alias that targets dualstack.lb-1.us-east-1.elb.amazonaws.com., type MX in zone Z35SXDOTRQ7X7K, but that target was not found ¦ A11
                    ~~ ¦ CREATE b A 192.0.2.1 && CREATE a ALIAS A B.Example.com ¦ ok ¦ A14
                    w A 192.0.2.1 ¦ CREATE a ALIAS A w.example.com. zone=/hostedzone/Z08345212MHE1EXAMPLE1 ¦ ok ¦ A.1 an id with its prefix
                    ~~ ¦ CREATE a ALIAS A w.example.com. zone=/hostedzone/Z08345212MHE1EXAMPLE1 ¦ InvalidChangeBatch: Tried to create an alias that targets w.example.com., type A in zone Z08345212MHE1EXAMPLE1, but that target was not found ¦ A.1 messages leave it out
                    ~~ ¦ CREATE a ALIAS A w.example.com. zone=Z0834521234567890123456789012345678 ¦ InvalidInput: (HostedZoneId has 1 to 32 characters.) ¦ S6 the length of an id
                    a ALIAS A b.example.com. / b ALIAS A c.example.com. / c A 192.0.2.1 ¦ UPSERT c ALIAS A a.example.com. ¦ ok ¦ A15
                    ~~ ¦ DELETE @ 900 SOA ns-852.awsdns-42.net. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400 ¦ InvalidChangeBatch: A HostedZone must contain exactly one SOA record. ¦ Z1
                    ~~ ¦ DELETE @ 172800 NS ns-852.awsdns-42.net. | ns-40.awsdns-05.com. | ns-1026.awsdns-00.org. | ns-1873.awsdns-42.co.uk. ¦ InvalidChangeBatch: A HostedZone must contain at least one NS record for the zone itself. ¦ Z2
                    ~~ ¦ UPSERT @ 60 NS ns.example.net. ¦ ok ¦ A.2 the NS set can be changed
                    ~~ ¦ CREATE a A 192.0.2.1 ; weighted 1 id=x hc=none ¦ NoSuchHealthCheck: A health check with id none does not exist. ¦ C.1 no id at all
                    ~~ ¦ CREATE a A x && CREATE b A y ¦ InvalidChangeBatch: Invalid Resource Record: FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with 'x', Invalid Resource Record: FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with 'y' ¦ C.2.7 all failures
                    ~~ ¦ CREATE a A x && CREATE b A x ¦ InvalidChangeBatch: Invalid Resource Record: FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with 'x', Invalid Resource Record: FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with 'x' ¦ C.2.7 also twice the same
                    """)
    void aliasesAndTheZoneAreJudged(String zone, String batch, String said, String why) {
        assertEquals(said, Batches.said(Batches.judge(zone, batch)), why);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = PIPE,
            quoteCharacter = '~',
            textBlock =
                    """
                    CREATE a A 192.0.2.1 ; ip c8c02a84-aaaa-bbbb-e0d2-d833a2f80106 isp id=x ¦ (A private zone has no IP-based routing.) ¦ P16
                    CREATE a ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2 ¦ (A private zone cannot alias CloudFront.) ¦ A8
                    """)
    void privateZonesTakeLess(String batch, String said, String why) {
        Verdict verdict = Batches.judge(Zones.ofPrivate("example.com.", ""), batch);

        assertEquals("InvalidChangeBatch: " + said, Batches.said(verdict), why);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = PIPE,
            quoteCharacter = '~',
            textBlock =
                    """
                    ~~ ¦ CREATE @ DS 1 8 2 0000000000000000000000000000000000000000000000000000000000000000 ¦ ds-at-apex:warning ¦ R8
                    ~~ ¦ CREATE s DS 1 8 2 0000000000000000000000000000000000000000000000000000000000000000 ¦ ds-without-ns:warning ¦ R8
                    s NS ns.example.net. ¦ CREATE a.s A 192.0.2.1 ¦ ns-occluded-data:warning ¦ R9
                    s NS ns.s.example.com. ¦ CREATE ns.s A 192.0.2.1 ¦ ~~ ¦ R9 glue
                    a.s A 192.0.2.1 ¦ CREATE s NS ns.example.net. ¦ ns-occluded-data:warning ¦ R9 from above
                    ~~ ¦ CREATE a A 192.0.2.1 ; geo continent=EU id=x ¦ rt-geo-no-default:warning ¦ P15
                    w A 192.0.2.1 ¦ CREATE p ALIAS A w.example.com. ; failover PRIMARY ¦ rt-failover-alone:warning rt-failover-alias-eth:warning ¦ P10, P15
                    ~~ ¦ CREATE a ALIAS A d1.cloudfront.net. eth zone=Z2FDTNDATAQYW2 ¦ r53-alias-cf-eth:unverified alias-cf-alternate-name:unverified ¦ A7, A10
                    ~~ ¦ CREATE a ALIAS A s3-website-us-east-1.amazonaws.com. zone=Z3AQBSTGFYJSTF ¦ alias-s3-name:unverified ¦ A9
                    a ALIAS A b.example.com. / b A 192.0.2.1 ¦ DELETE b A 192.0.2.1 ¦ batch-alias-order:unverified ¦ C.2
                    a ALIAS A b.example.com. / b A 192.0.2.1 ¦ UPSERT b ALIAS A a.example.com. ¦ r53-alias-loop:warning ¦ A15
                    ~~ ¦ CREATE a A 192.0.2.1 ; weighted 1 id=x hc=00000001-1111-2222-3333-444455556666 ¦ rt-hc-unknown:unverified ¦ C.3 health checks
                    o A 192.0.2.9 ; weighted 1 id=x hc=c1 ¦ CREATE a A 192.0.2.1 ; hc=c1 ¦ rt-hc-on-simple:unverified ¦ C.3 on a simple record
                    a CNAME b.example.net. ¦ UPSERT a CNAME B.example.net ¦ batch-noop-upsert:info ¦ LINTS 2
                    a 86400 A 192.0.2.1 ¦ UPSERT a 60 A 192.0.2.2 ¦ batch-ttl-not-lowered:warning ¦ LINTS 2
                    """)
    void whatIsTakenOrCannotBeKnownIsNoted(String zone, String batch, String notes, String why) {
        Verdict verdict = Batches.judge(zone, batch);

        assertEquals("ok", Batches.said(verdict), why);
        assertEquals(notes, Batches.notes(verdict), why);
    }
}
