package city.wutong.evaluation.deeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds what is kept against what was told, and digests both sides in the same order. */
class ComparingDeeds {

    private final MessageDigest stored = sha256();
    private final MessageDigest retold = sha256();
    private final Map<Doer, List<Deed>> told = new HashMap<>();
    private final Set<Doer> waiting = new HashSet<>();
    private final List<String> differing = new ArrayList<>();
    private long pages;

    void compare(DeedPage kept, DeedPage anew) {
        pages++;
        compare(kept.id().value(), kept.content(), anew.content());
        kept.fresh().forEach(fresh -> waiting.add(fresh.doer()));
        anew.lines()
                .forEach(line -> told.computeIfAbsent(line.doer(), _ -> new ArrayList<>())
                        .add(line.deed()));
    }

    RetoldDeeds result(Tallies tallies, long events, long others) {
        var deeds = new HashMap<Doer, Deeds>();
        told.forEach((doer, all) -> deeds.put(doer, Deeds.of(all)));
        var byCode = new TreeMap<String, Doer>();
        deeds.keySet().forEach(doer -> byCode.put(doer.value(), doer));
        byCode.forEach((code, doer) -> {
            if (!waiting.contains(doer)) {
                compare(
                        code,
                        tallies.of(doer).toString(),
                        deeds.getOrDefault(doer, Deeds.NONE).toString());
            }
        });
        return new RetoldDeeds(deeds, Set.copyOf(waiting), pages, events, others, differing, hex(stored), hex(retold));
    }

    private void compare(String name, String kept, String anew) {
        stored.update((name + " " + kept + "\n").getBytes(StandardCharsets.UTF_8));
        retold.update((name + " " + anew + "\n").getBytes(StandardCharsets.UTF_8));
        if (!kept.equals(anew)) {
            differing.add(name);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
