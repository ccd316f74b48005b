package city.wutong.volunteer.codes;

import java.time.Instant;

/**
 * What an organiser shows.
 *
 * @param rotating the content of the QR code
 * @param until when the next one is to be shown
 */
public record Shown(String rotating, Instant until, String sixDigits) {}
