package annotebook.matrix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums into one block, by all threads where it is large: this := this + c B.
 *
 * <p>What it adds is kept in fields, so that a sum in every step allocates nothing.
 */
final class Addition implements Team.Work {

    /** Entries from which on memory, not the call, takes the time. */
    private static final int LARGE = 50_000;

    private final Block target;
    private final List<Block> targetParts;
    private @Nullable Block addend;
    private List<Block> addendParts = List.of();
    private double c;

    Addition(Block target) {
        this.target = target;
        targetParts = parts(target);
    }

    void add(double c, Block B) {
        this.c = c;
        if (targetParts.isEmpty()) {
            Blas.present().add(c, B, target);
            return;
        }
        if (addend != B) {
            addend = B;
            addendParts = parts(B);
        }
        Team.present().run(this);
    }

    @Override
    public void part(int part) {
        Blas.present().add(c, addendParts.get(part), targetParts.get(part));
    }

    private static List<Block> parts(Block block) {
        Team team = Team.present();
        List<Block> parts = new ArrayList<>();
        for (int part = 0; block.entries() >= LARGE && part < team.size(); part++) {
            int from = team.start(part, block.rows());
            parts.add(block.rows(from, team.start(part + 1, block.rows())));
        }
        return parts;
    }
}
