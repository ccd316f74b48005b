package city.wutong.volunteer.hours;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * One round of counting, written down before any total is changed: which entries of which pages it counts, and what
 * each total gets. Whoever finds it open finishes it, however far another had come.
 *
 * @param number 1, 2, 3 ...; a total remembers the last one it got
 */
record Counting(long number, boolean isOpen, List<Counted> pages, Map<Scope, Balance> sums) {

    /** Entries of a page from one, excluded, to another, included. */
    record Counted(String page, long version, int from, int to) {}

    /** What a page's document holds beyond the totals' reach; its entries are only added. */
    record Uncounted(LedgerPage page, int counted) {

        Counted all() {
            return new Counted(
                    page.id().value(), page.version(), counted, page.entries().size());
        }
    }

    static Counting of(long number, List<Uncounted> found) {
        var sums = new Sums();
        found.forEach(one -> sums.add(
                one.page().entries().subList(one.counted(), one.page().entries().size())));
        return new Counting(number, true, found.stream().map(Uncounted::all).toList(), sums.balances());
    }

    static Counting read(Document document) {
        var pages = document.getList("pages", Document.class, List.of()).stream()
                .map(one -> new Counted(
                        one.getString("page"), one.getLong("version"), one.getInteger("from"), one.getInteger("to")))
                .toList();
        var sums = new HashMap<Scope, Balance>();
        document.getList("sums", Document.class, List.of())
                .forEach(one -> sums.put(new Scope(one.getString("scope")), Stored.balance(one)));
        return new Counting(document.getLong("number"), document.getBoolean("open", false), pages, sums);
    }

    Document document() {
        var counted = pages.stream()
                .map(one -> new Document("page", one.page())
                        .append("version", one.version())
                        .append("from", one.from())
                        .append("to", one.to()))
                .toList();
        var added = new ArrayList<Document>();
        sums.forEach((scope, balance) -> added.add(Stored.of(balance).append("scope", scope.value())));
        return new Document("number", number)
                .append("open", isOpen)
                .append("pages", counted)
                .append("sums", added);
    }

    /** A balance as it is stored: {@code minutes.A.ISSUED}, so that each number can be added to. */
    static final class Stored {

        private Stored() {}

        static Document of(Balance balance) {
            var minutes = new Document();
            balance.minutes().forEach((evidence, accounts) -> {
                var stored = new Document();
                accounts.forEach((account, total) -> stored.append(account.name(), total));
                minutes.append(evidence.name(), stored);
            });
            return new Document("minutes", minutes);
        }

        static Balance balance(Document document) {
            var minutes = new HashMap<EvidenceClass, Map<Account, Long>>();
            var stored = document.get("minutes", new Document());
            stored.forEach((evidence, accounts) -> {
                var totals = new HashMap<Account, Long>();
                ((Document) accounts)
                        .forEach(
                                (account, total) -> totals.put(Account.valueOf(account), ((Number) total).longValue()));
                minutes.put(EvidenceClass.valueOf(evidence), totals);
            });
            return new Balance(minutes).plus(Balance.NONE);
        }

        /** What to add to each number of a stored balance. */
        static Document increments(Balance balance) {
            var increments = new Document();
            balance.minutes()
                    .forEach((evidence, accounts) -> accounts.forEach((account, total) ->
                            increments.append("minutes.%s.%s".formatted(evidence, account), total)));
            return increments;
        }
    }
}
