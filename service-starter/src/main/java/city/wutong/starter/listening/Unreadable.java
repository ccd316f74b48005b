package city.wutong.starter.listening;

/** A record that is no event of its topic. The message names what is wrong, never what was in it. */
class Unreadable extends RuntimeException {

    Unreadable(String what) {
        super(what);
    }
}
