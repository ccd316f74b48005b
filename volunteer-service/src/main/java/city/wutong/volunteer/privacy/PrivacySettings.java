package city.wutong.volunteer.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What privacy needs from outside.
 *
 * @param masterKey 32 random bytes in Base64; whoever loses it loses every person's data
 */
@ConfigurationProperties("wutong.privacy")
record PrivacySettings(String masterKey) {

    @Override
    public String toString() {
        return "PrivacySettings[***]";
    }
}
