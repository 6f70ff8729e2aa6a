package annotebook.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudentJarTest {

    @TempDir private Path folder;

    @Test
    void keepsTheCommandsThatTheMainClassReaches() throws IOException {
        Set<String> student = namesWith("annotebook.cli.StudentMain");
        assertTrue(student.contains("annotebook/cli/LabCommand.class"));
        assertFalse(student.contains("annotebook/cli/ReleaseCommand.class"));
        Set<String> instructor = namesWith("annotebook.cli.Main");
        assertTrue(instructor.contains("annotebook/cli/ReleaseCommand.class"));
    }

    @Test
    void everyOtherFileStays() throws IOException {
        Path jar = Course.in(folder).jar();
        Set<String> all = Archive.read(Files.readAllBytes(jar)).keySet();
        all.removeIf(path -> path.startsWith("annotebook/grading/"));
        all.removeIf(path -> path.startsWith("annotebook/cli/") && path.endsWith(".class"));
        Set<String> student = namesWith("annotebook.cli.StudentMain");
        student.removeIf(path -> path.startsWith("annotebook/cli/") && path.endsWith(".class"));
        assertEquals(all, student);
    }

    private Set<String> namesWith(String mainClass) throws IOException {
        byte[] jar = Files.readAllBytes(Course.in(folder).jar());
        return Archive.read(StudentJar.of(jar, mainClass)).keySet();
    }
}
