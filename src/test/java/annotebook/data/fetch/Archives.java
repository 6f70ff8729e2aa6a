package annotebook.data.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Archives of the kinds that data sets come in. */
final class Archives {

    private Archives() {}

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** A tar of these files, each below a folder. */
    static byte[] tar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            out.putArchiveEntry(entry("folder/", 0));
            out.closeArchiveEntry();
            for (var file : files.entrySet()) {
                out.putArchiveEntry(entry("folder/" + file.getKey(), file.getValue().length));
                out.write(file.getValue());
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Of a fixed time: the same files give the same archive in the next second too. */
    private static TarArchiveEntry entry(String name, int length) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(length);
        entry.setModTime(0);
        return entry;
    }

    static byte[] tarGz(Map<String, byte[]> files) throws IOException {
        return gzip(tar(files));
    }

    /** A package as Debian's tools write one. */
    static byte[] deb(Map<String, byte[]> files) throws IOException {
        return deb(xz(tar(files)));
    }

    /** A package with these bytes for its data. */
    static byte[] deb(byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArArchiveOutputStream out = new ArArchiveOutputStream(bytes)) {
            add(out, "debian-binary", new byte[] {'2', '.', '0', '\n'});
            add(out, "control.tar.xz", xz(new byte[10_240]));
            add(out, "data.tar.xz", data);
        }
        return bytes.toByteArray();
    }

    private static void add(ArArchiveOutputStream out, String name, byte[] content)
            throws IOException {
        out.putArchiveEntry(new ArArchiveEntry(name, content.length, 0, 0, 0100644, 0));
        out.write(content);
        out.closeArchiveEntry();
    }

    private static byte[] xz(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XZOutputStream out = new XZOutputStream(bytes, new LZMA2Options(1))) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
