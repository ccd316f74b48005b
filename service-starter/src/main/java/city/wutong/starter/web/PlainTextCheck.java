package city.wutong.starter.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlainText}; public because validators are made by name. */
public class PlainTextCheck implements ConstraintValidator<PlainText, CharSequence> {

    private static final int EMOJI_VARIANT = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private int min;
    private int max;
    private boolean lines;

    @Override
    public void initialize(PlainText wanted) {
        min = wanted.min();
        max = wanted.max();
        lines = wanted.lines();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        // Code units first: a text of a million characters is refused without looking at each.
        if (text.length() > 2L * max) {
            return false;
        }
        var points = text.codePoints().toArray();
        if (points.length < Math.max(1, min) || points.length > max) {
            return false;
        }
        return !isSpace(points[0])
                && !isSpace(points[points.length - 1])
                && text.codePoints().allMatch(this::isPlain);
    }

    private boolean isPlain(int point) {
        if (lines && point == '\n') {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isEmoji(point);
        };
    }

    private static boolean isEmoji(int point) {
        return Character.isExtendedPictographic(point)
                || Character.isEmojiPresentation(point)
                || Character.isEmojiModifier(point)
                || point == EMOJI_VARIANT
                || point == KEYCAP;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
