package city.wutong.starter.web;

/** A cursor came that no answer of this list has given. */
public class ForgedCursor extends Refused {

    ForgedCursor() {
        super("forged-cursor", 400, "The cursor is not one this list has given; begin again without it");
    }
}
