package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ClientPackageTest {

    private static final ClientPackage NPM = ClientPackage.ofNpm("p", "1.2.3", 5_400_000);

    private final Staging staging;
    private final FakeClient client = new FakeClient();
    private final Spoken spoken = new Spoken();

    ClientPackageTest(@TempDir Path root) throws IOException {
        staging = new Staging(root.resolve("set"), "Set", 0);
    }

    @AfterEach
    void leave() throws IOException {
        staging.close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // where it is npm.cmd
    void theClientIsCalledByTheNameOfThePackageAlone() throws Exception {
        client.brings(new byte[1]);
        bring(NPM);
        bring(ClientPackage.ofApt("q", 1));
        assertEquals(
                List.of(
                        List.of("npm", "pack", "p@1.2.3", "--pack-destination", "."),
                        List.of("apt-get", "--quiet", "download", "q")),
                client.calls());
        assertEquals("npm for p", NPM.request());
    }

    @Test
    void whatItLeavesInAnEmptyFolderIsThePackage() throws Exception {
        Files.write(staging.empty("package").resolve("left-by-a-killed-run"), new byte[3]);
        client.brings(new byte[] {7});
        List<Path> files = bring(NPM);
        assertEquals(1, files.size());
        assertEquals(7, Files.readAllBytes(files.get(0))[0]);
        assertEquals(List.of("npm 0 of -1"), spoken.stretches);
    }

    @Test
    void oneThatIsNotInstalledIsSaid() {
        assertEquals("npm is not installed", clause(NPM));
        assertEquals("apt-get is not installed", clause(ClientPackage.ofApt("q", 1)));
        assertEquals(List.of("npm 0 of -1", "apt-get 0 of -1"), spoken.stretches);
    }

    @Test
    void oneThatSucceedsWithoutAPackageIsSaid() {
        client.fails(0);
        assertEquals("npm brought no p", clause(NPM));
    }

    /** Word by word what npm 11 and 6 and apt 2.6 print. */
    @Test
    void theReasonIsTheFirstSentenceOfItsErrors() {
        assertEquals(
                "npm says: No matching version found for p@1.2.3",
                clauseOf(
                        "npm error code ETARGET",
                        "npm error notarget No matching version found for p@1.2.3.",
                        "npm error notarget In most cases you or one of your dependencies are"
                                + " requesting a package version that doesn't exist.",
                        "npm error A complete log of this run can be found in: debug-0.log"));
        assertEquals(
                "npm says: Not Found - GET https://x.org/p",
                clauseOf(
                        "npm ERR! code E404",
                        "npm ERR! 404 Not Found - GET https://x.org/p",
                        "npm ERR! 404 ",
                        "npm ERR! 404  'p@1.2.3' is not in the npm registry."));
        assertEquals(
                "npm says: FetchError: request to https://x.org/p failed, reason: connect ECONNREFUSED",
                clauseOf(
                        "npm error code ECONNREFUSED",
                        "npm error syscall connect",
                        "npm error FetchError: request to https://x.org/p failed, reason: connect ECONNREFUSED",
                        "npm error     at ClientRequest.emit (node:events:524:28)",
                        "npm error }"));
        assertEquals(
                "npm says: Unable to locate package q",
                clauseOf(
                        "Reading package lists...",
                        "W: Download is performed unsandboxed as root",
                        "E: Unable to locate package q"));
    }

    @Test
    void withoutASentenceOfErrorsItIsTheLastLineOrTheStatus() {
        assertEquals("npm says: Killed", clauseOf("Asking", "  Killed", " "));
        assertEquals("npm says: exit status 9", clauseOf());
    }

    private String clauseOf(String... said) {
        client.fails(9, said);
        return clause(NPM);
    }

    private String clause(ClientPackage source) {
        return assertThrows(SourceException.class, () -> bring(source)).clause();
    }

    private List<Path> bring(ClientPackage source) throws Exception {
        return source.bring(staging, client, spoken);
    }
}
