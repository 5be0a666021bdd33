package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckNameTest {

    @ParameterizedTest
    @CsvSource({
        "api-green, api-green, a name",
        "web prod 2, web prod 2, a name with a number",
        "api-green-terraform-20260605120431123400000001, api-green, Terraform's reference_name",
        "terraform-20260605120431123400000001, '', Terraform's without one",
        "7f1b3c52-0a77-4d4e-9a54-1f60a7a0e9f1, '', a UUID as the console makes",
        "2026-06-05T12:04:31Z, '', a time as the AWS command line's examples have it",
        "1717588471, '', seconds since 1970",
        "2014-04-01-18:47, '', the API reference's example",
        "0d9f4e7c66aa41b2, '', a hash",
        "facade-check, facade-check, letters that are hexadecimal digits too",
    })
    void aNameIsWhatAPersonPutThere(String reference, String name, String why) {
        assertEquals(name, CheckName.of(reference), why);
    }
}
