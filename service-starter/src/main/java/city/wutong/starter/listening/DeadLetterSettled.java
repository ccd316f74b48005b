package city.wutong.starter.listening;

import city.wutong.starter.web.Refused;

/** The dead letter was replayed or discarded before. */
class DeadLetterSettled extends Refused {

    DeadLetterSettled(String id) {
        super("dead-letter-settled", 409, "Dead letter %s was settled before".formatted(id));
    }
}
