package city.wutong.platform.promises;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** People whom the demonstration organisation registers as volunteers. */
final class Newcomers {
    static final String VOLUNTEERS = "/api/volunteer/volunteers";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private Newcomers() {}

    /** An identity number of somebody of thirty to sixty years, most likely nobody's. */
    static String identityNumber() {
        var random = ThreadLocalRandom.current();
        var born = LocalDate.now().minusDays(random.nextInt(30 * 365, 60 * 365));
        var seventeen = "%06d%s%03d"
                .formatted(
                        random.nextInt(330_100, 331_199),
                        born.format(DateTimeFormatter.BASIC_ISO_DATE),
                        random.nextInt(1, 1000));
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += (seventeen.charAt(place) - '0') * WEIGHTS[place];
        }
        return seventeen + CHECK_CHARACTERS.charAt(sum % 11);
    }

    static Map<String, Object> joining(City city, Map<String, Object> person) {
        var consent = city.anybody()
                .reads("/public/volunteer/consent-text")
                .expect(200)
                .text("version");
        return Map.of("record", person, "consentVersion", consent);
    }

    static Map<String, Object> person(String name, String identityNumber, String phone, String address) {
        return Map.of(
                "name", name,
                "identityNumber", identityNumber,
                "phone", phone,
                "address", address,
                "division", "330483100");
    }

    /** Registers somebody and answers his number. */
    static String registered(City city) {
        var person = person("示例志愿者", identityNumber(), "13800000000", "乌镇镇示例路1号");
        return city.as("organisation")
                .posts(VOLUNTEERS, joining(city, person))
                .expect(201)
                .text("id");
    }
}
