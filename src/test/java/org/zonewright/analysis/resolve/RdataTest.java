package org.zonewright.analysis.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.model.zone.RecordType;

/// Values of Route 53 as master files have them (RFC 1035 section 5.1).
class RdataTest {

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            textBlock =
                    """
                    A;     192.0.2.1;                          192.0.2.1;                              as it is
                    A;     ' 192.0.2.1 ';                      192.0.2.1;                              blanks around it
                    A;     300.1.1.1;                          300.1.1.1;                              what is no address comes out as it went in
                    AAAA;  2001:0DB8:0:0:0:0:0:1;              2001:db8::1;                            RFC 5952 section 4
                    AAAA;  2001:db8:0:1:1:1:1:1;               2001:db8:0:1:1:1:1:1;                   a single 0 stays (section 4.2.2)
                    AAAA;  2001:0:0:1:0:0:0:1;                 2001:0:0:1::1;                          the longest run (section 4.2.3)
                    AAAA;  2001:db8:0:0:1:0:0:1;               2001:db8::1:0:0:1;                      the first of two (section 4.2.3)
                    AAAA;  0:0:0:0:0:0:0:0;                    ::;                                     all zero
                    AAAA;  ::ffff:192.0.2.1;                   ::ffff:192.0.2.1;                       an IPv4 address in IPv6
                    CNAME; www.example.com;                    www.example.com.;                       a name gets its final dot
                    CNAME; WWW.Example.com.;                   WWW.Example.com.;                       and keeps its letter case
                    CNAME; '\\052.example.com';                *.example.com.;                         an octal asterisk is plain
                    CNAME; '\\100\\073.example.com';           '\\064\\059.example.com.';              other odd octets are decimal
                    CNAME; 'a\\040b.example.com';              'a\\032b.example.com.';                 a space
                    PTR;   'a\\100b.example.com';              'a\\064b.example.com.';                in every type
                    DNAME; 'a\\073b.example.com';              'a\\059b.example.com.';                also those of other servers
                    NAPTR; '1 2 "" "\\134" "!^.*$!sip:a\\100b!" a\\100b.example.com'; '1 2 "" "\\\\" "!^.*$!sip:a@b!" a\\064b.example.com.'; but strings keep their quotes
                    CAA;   '0 iodef "a\\"b"';                  '0 iodef "a\\"b"';                      and their own escapes
                    MX;    '10   mail.example.com';            10 mail.example.com.;                   one space
                    SRV;   1 2 3 sip.example.com;              1 2 3 sip.example.com.;                 a service
                    SOA;   'ns.example.com h.example.com 1 2 3 4 5'; ns.example.com. h.example.com. 1 2 3 4 5; an SOA
                    TXT;   '"a b"  "c"';                       '"a b" "c"';                            strings keep their quotes
                    TXT;   '"x"';                              '"x"';                                  also where none is needed
                    TXT;   '"say \\"hi\\" \\\\ é\\303\\251"';  '"say \\"hi\\" \\\\ \\195\\169\\195\\169"';  octal becomes decimal, and raw UTF-8 its octets
                    SPF;   '"v=spf1 -all"';                    '"v=spf1 -all"';                        as TXT
                    CAA;   '0 issue "amazon.com; x=y"';        '0 issue "amazon.com; x=y"';            a semicolon in quotes
                    NAPTR; '10 100 "S" "SIP+D2U" "" _sip._udp.example.com'; '10 100 "S" "SIP+D2U" "" _sip._udp.example.com.'; six fields
                    HTTPS; '1 . alpn="h3,h2"  port=8443';      '1 . alpn="h3,h2" port=8443';           quotes of parameters stay
                    SVCB;  1 svc.example.com ipv4hint=192.0.2.1; 1 svc.example.com. ipv4hint=192.0.2.1; a target gets its final dot
                    DS;    12345 13 2 f9c7af7ebcbf098b9f5f37361d1b168bb2e5b98d930ceef0f055377a8c94db61; 12345 13 2 F9C7AF7EBCBF098B9F5F37361D1B168BB2E5B98D930CEEF0F055377A8C94DB61; hex in capitals
                    TYPE65400; '\\# 2 abcd';                   '\\# 2 ABCD';                           a type nobody knows (RFC 3597)
                    NONSENSE; 'a  b';                          a b;                                    nor this
                    """)
    void text(String type, String value, String text, String why) {
        assertEquals(text, Rdata.of(RecordType.of(type), value).text(), why);
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    www.example.com,            www.example.com.,     a final dot
                    WWW.example.com.,           WWW.example.com.,     letter case stays
                    \\052.example.com,          *.example.com.,       a wildcard
                    *.example.com,              *.example.com.,       a wildcard, plain
                    a\\056b.example.com,        a\\046b.example.com., a dot within a label
                    _dmarc.example.com,         _dmarc.example.com.,  an underscore
                    0\\05725.example.com,       0/25.example.com.,    a slash (RFC 2317)
                    .,                          .,                    the root
                    """)
    void names(String route53, String master, String why) {
        assertEquals(master, MasterText.name(route53), why);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    dualstack.web-1.us-east-1.elb.amazonaws.com, a load balancer
                    d111111abcdef8.cloudfront.net,               a distribution
                    S3-WEBSITE-us-east-1.amazonaws.com,          whatever its letter case
                    """)
    void simulatedAddressesAreTwoOfTheRightBlocksAndStayTheSame(String target, String why) {
        var name = org.zonewright.model.zone.DomainName.of(target);
        var ipv4 = SimulatedAddresses.of(name, RecordType.A);
        var ipv6 = SimulatedAddresses.of(name, RecordType.AAAA);

        assertEquals(2, ipv4.stream().distinct().count(), why);
        assertEquals(2, ipv6.stream().distinct().count(), why);
        Cidr benchmark = Cidr.parse("198.18.0.0/15").orElseThrow();
        Cidr documentation = Cidr.parse("2001:db8::/32").orElseThrow();
        ipv4.forEach(one -> assertTrue(benchmark.contains(block(one)), one.text()));
        ipv6.forEach(one -> assertTrue(documentation.contains(block(one)), one.text()));
        assertEquals(
                ipv4,
                SimulatedAddresses.of(
                        org.zonewright.model.zone.DomainName.of(
                                target.toLowerCase(java.util.Locale.ROOT) + "."),
                        RecordType.A));
    }

    private static Cidr block(Rdata address) {
        return Cidr.parse(address.text()).orElseThrow();
    }

    @Test
    void aResponseReadsAsDigPrintsIt() {
        var zone = Zones.hosted("example.com.", "www 300 A 192.0.2.1 | 192.0.2.2\n");
        var question = Question.of("WWW.example.com", RecordType.A);

        assertEquals(
                """
                ;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 0
                ;; flags: qr aa rd; QUERY: 1, ANSWER: 2, AUTHORITY: 4, ADDITIONAL: 0

                ;; QUESTION SECTION:
                ;WWW.example.com.               IN      A

                ;; ANSWER SECTION:
                WWW.example.com.        300     IN      A       192.0.2.1
                WWW.example.com.        300     IN      A       192.0.2.2

                ;; AUTHORITY SECTION:
                example.com.            172800  IN      NS      ns-852.awsdns-42.net.
                example.com.            172800  IN      NS      ns-40.awsdns-05.com.
                example.com.            172800  IN      NS      ns-1026.awsdns-00.org.
                example.com.            172800  IN      NS      ns-1873.awsdns-42.co.uk.
                """,
                DigText.of(question, Answers.resolver(zone).answer(question)));
    }
}
