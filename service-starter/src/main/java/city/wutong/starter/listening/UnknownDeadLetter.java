package city.wutong.starter.listening;

import city.wutong.starter.web.Unknown;

/** There is no dead letter of this identity. */
class UnknownDeadLetter extends Unknown {

    UnknownDeadLetter(String id) {
        super("unknown-dead-letter", "No dead letter %s".formatted(id));
    }
}
