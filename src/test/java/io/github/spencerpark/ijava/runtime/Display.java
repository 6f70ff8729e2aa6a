package io.github.spencerpark.ijava.runtime;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.util.UUID;

/** IJava's static methods, by the names that the kit looks for. */
public final class Display {

    private Display() {}

    public static String display(Object value) {
        DisplayData data = Kernel.getKernelInstance().getRenderer().render(value);
        if (!data.hasDisplayId()) {
            data.setDisplayId(UUID.randomUUID().toString());
        }
        Kernel.getKernelInstance().display(data);
        return data.getDisplayId();
    }

    public static void updateDisplay(String id, Object value) {
        Kernel.getKernelInstance()
                .update(id, Kernel.getKernelInstance().getRenderer().render(value));
    }
}
