package city.wutong.project.library;

import java.math.BigDecimal;

/** Amounts in CNY, exact. */
final class Money {

    private static final int FEN = 2;

    private Money() {}

    /** The same amount as it is kept: to the fen, or as fine as it is. */
    static BigDecimal exact(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return plain.scale() < FEN ? plain.setScale(FEN) : plain;
    }
}
