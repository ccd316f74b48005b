package city.wutong.starter.aggregates;

import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.KeyReused;
import city.wutong.starter.commands.Receipt;

/** A command that was carried out: its key, a digest of what it asked for, and where the aggregate stood after it. */
record RememberedCommand(String key, String digest, long version, long sequence) {

    Receipt answerTo(Command command, Identifier id) {
        if (!digest.equals(command.digest())) {
            throw new KeyReused(String.valueOf(command.key()));
        }
        return new Receipt(id.value(), version, sequence);
    }

    boolean isCreation() {
        return version == 1;
    }
}
