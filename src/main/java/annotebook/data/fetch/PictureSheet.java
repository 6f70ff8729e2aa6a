package annotebook.data.fetch;

import static annotebook.data.DataException.grouped;

import annotebook.data.Cifar10Reader;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Many small colour pictures in one PNG, a row of it for each.
 *
 * @param name of the file, for messages
 * @param images rows of the sheet
 */
record PictureSheet(String name, int images) {

    private static final int PLANE =
            Cifar10Reader.FORMAT.width() * Cifar10Reader.FORMAT.height(); // pixels of a picture
    private static final int CHANNELS = Cifar10Reader.FORMAT.channels();
    private static final int RECORD = 1 + Cifar10Reader.FORMAT.size();

    /**
     * The canonical records: a label, then all red, all green, all blue.
     *
     * @throws IOException if this is no PNG of the right size
     */
    byte[] records(InputStream png, int[] labels) throws IOException {
        Raster sheet = sheet(png);
        byte[] records = new byte[images * RECORD];
        int[] plane = new int[PLANE];
        for (int image = 0; image < images; image++) {
            int at = image * RECORD;
            records[at++] = (byte) labels[image];
            for (int channel = 0; channel < CHANNELS; channel++) {
                sheet.getSamples(0, image, PLANE, 1, channel, plane);
                for (int sample : plane) {
                    records[at++] = (byte) sample;
                }
            }
        }
        return records;
    }

    /** The sheet's own numbers: no colour is converted on the way. */
    private Raster sheet(InputStream png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(png)) {
            reader.setInput(in, true, true);
            requireSize(reader.getWidth(0), reader.getHeight(0));
            Raster sheet = reader.read(0).getRaster();
            if (sheet.getNumBands() < CHANNELS || sheet.getSampleModel().getSampleSize(0) != 8) {
                throw new IOException(name + " is not in colour, 8 bits each");
            }
            return sheet;
        } catch (IIOException | RuntimeException e) {
            // what the decoder throws at a damaged picture is of many kinds
            throw new IOException(name + " is no PNG", e);
        } finally {
            reader.dispose();
        }
    }

    private void requireSize(int width, int height) throws IOException {
        if (width != PLANE || height != images) {
            throw new IOException(
                    "%s has %s x %s pixels, wanted %s x %s"
                            .formatted(
                                    name,
                                    grouped(width),
                                    grouped(height),
                                    grouped(PLANE),
                                    grouped(images)));
        }
    }
}
