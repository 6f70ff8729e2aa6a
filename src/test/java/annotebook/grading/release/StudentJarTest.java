package annotebook.grading.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.files.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        assertTrue(all.removeIf(path -> path.startsWith("annotebook/training/Preset")));
        all.removeIf(path -> path.startsWith("annotebook/cli/") && path.endsWith(".class"));
        Set<String> student = namesWith("annotebook.cli.StudentMain");
        student.removeIf(path -> path.startsWith("annotebook/cli/") && path.endsWith(".class"));
        assertEquals(all, student);
    }

    @Test
    void theNativeLibraryOfTheInstructorsMachineIsLeftOut() throws IOException {
        SortedMap<String, byte[]> jar = Archive.read(Files.readAllBytes(Course.in(folder).jar()));
        SortedMap<String, byte[]> carrying = new TreeMap<>(jar);
        carrying.put("org/bytedeco/openblas/linux-x86_64/libopenblas.so.0", new byte[1]);
        carrying.put("org/bytedeco/javacpp/linux-x86_64/libjnijavacpp.so", new byte[1]);
        assertEquals(
                StudentJar.of(jar, "annotebook.cli.StudentMain").keySet(),
                StudentJar.of(carrying, "annotebook.cli.StudentMain").keySet());
    }

    private Set<String> namesWith(String mainClass) throws IOException {
        byte[] jar = Files.readAllBytes(Course.in(folder).jar());
        return StudentJar.of(Archive.read(jar), mainClass).keySet();
    }
}
