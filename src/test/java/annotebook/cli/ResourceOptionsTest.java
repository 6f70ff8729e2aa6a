package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.UserError;
import org.junit.jupiter.api.Test;

class ResourceOptionsTest {

    @Test
    void rootHasToInsistOnAPlainProcess() {
        UserError refusal =
                assertThrows(UserError.class, () -> ResourceOptions.plain("root", false));
        assertTrue(refusal.getMessage().contains("insist with --as-root"), refusal::getMessage);
        assertEquals("process", ResourceOptions.plain("root", true).name());
        assertEquals("process", ResourceOptions.plain("ann", false).name());
    }
}
