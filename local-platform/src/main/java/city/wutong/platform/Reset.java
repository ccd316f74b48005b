package city.wutong.platform;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.HomeLock;
import city.wutong.platform.machine.OldFolders;
import java.nio.file.Files;
import java.util.Scanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the city back to before its first start. */
@Command(name = "reset", description = "Deletes all data of the platform here.", mixinStandardHelpOptions = true)
final class Reset implements Runnable {
    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public void run() {
        var home = Home.of(System.getenv());
        if (!Files.isDirectory(home.data())) {
            System.out.println("There are no data in " + home.data() + ".");
            return;
        }
        if (!yes && !confirmed(home)) {
            throw Complaint.of("Nothing was deleted: answer yes, or give --yes.");
        }
        try (var _ = HomeLock.take(home)) {
            OldFolders.remove(home.kept("").normalize());
            OldFolders.remove(home.logs());
            OldFolders.remove(home.seeded());
            OldFolders.remove(home.seeding());
        }
        System.out.println("The data in " + home.data() + " are deleted; the next ./wutong up is a first start.");
    }

    private static boolean confirmed(Home home) {
        System.out.printf("Delete all data in %s? Type yes: ", home.data());
        System.out.flush();
        var answers = new Scanner(System.in);
        return answers.hasNextLine() && answers.nextLine().strip().equals("yes");
    }
}
