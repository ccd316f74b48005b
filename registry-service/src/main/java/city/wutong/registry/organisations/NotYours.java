package city.wutong.registry.organisations;

import city.wutong.starter.web.Refused;

/** Only whoever has it in hand, or a leader, may do that. */
public class NotYours extends Refused {

    public NotYours() {
        super("not-yours", 403, "Only whoever has it in hand, or a leader, may do that");
    }
}
