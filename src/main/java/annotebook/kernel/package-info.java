/** The Jupyter kernels that the notebooks run on, JJava and IJava, behind one small interface. */
@NullMarked
package annotebook.kernel;

import org.jspecify.annotations.NullMarked;
