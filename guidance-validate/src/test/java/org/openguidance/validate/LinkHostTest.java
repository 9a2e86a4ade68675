package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkHostTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "https://www.GOV.uk/page ~ www.gov.uk",
                "http://gov.uk ~ gov.uk",
                "gov.uk/page ~ gov.uk",
                "www.gov.uk ~ www.gov.uk",
                "https://gov.uk:8443/x ~ gov.uk",
                "https://gov.uk. ~ gov.uk",
                "https://gov.uk?x=//a.org ~ gov.uk",
                "https://gov.uk#a@b.org ~ gov.uk",
                "https://gov.uk@evil.org/ ~ evil.org",
                "https://evil.org\\@gov.uk ~ evil.org",
                "https:\\\\evil.org\\gov.uk ~ evil.org",
                "//gov.uk/x ~ gov.uk",
                "https://ｇｏｖ．ｕｋ/ ~ gov.uk",
                "https://例子。cn/ ~ 例子.cn",
                "https://[::1]:80/ ~ [::1]",
                "mailto:me@gov.uk ~ gov.uk",
                "  https://gov.uk  ~ gov.uk",
                "https://İ.org ~ i\u0307.org",
                "a.org/?u=http://b.org ~ a.org",
                "'' ~ ''",
                "https:// ~ ''",
                "https:///x ~ ''"
            })
    void host_is_read_as_browsers_do(String address, String host) {
        assertEquals(host, TextView.of(address).host());
    }
}
