package io.github.spencerpark.ijava.runtime;

import io.github.spencerpark.ijava.JavaKernel;

/** IJava's static methods, by the names that the kit looks for. */
public final class Kernel {

    private Kernel() {}

    public static JavaKernel getKernelInstance() {
        return JavaKernel.getInstance();
    }

    public static Object eval(String source) throws Exception {
        return getKernelInstance().evalRaw(source);
    }
}
