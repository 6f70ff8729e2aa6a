package annotebook.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums into one block, by all threads where it is large: this := this + c B, and where that is asked for
 * B := B + this and this := keep this right after it.
 *
 * <p>What it adds is kept in fields, so that a sum in every step allocates nothing.
 */
final class Addition implements Team.Work {

    /** Entries from which on memory, not the call, takes the time. */
    private static final int LARGE = 50_000;

    /** Entries of a piece: those of both blocks stay in a core's own cache between the sums. */
    private static final int PIECE = 16_384;

    private final Block target;
    private final List<List<Block>> targetParts; // the pieces of each part
    private List<List<Block>> addendParts = List.of();
    private double c;
    private double keep;
    private boolean andBack;

    Addition(Block target) {
        this.target = target;
        targetParts = parts(target);
    }

    /** target := target + c B. */
    void add(double c, Block B) {
        andBack = false;
        run(c, B);
    }

    /** target := target + c B, then B := B + target, then target := keep target. */
    void addAndBack(double c, Block B, double keep) {
        this.keep = keep;
        andBack = true;
        run(c, B);
    }

    private void run(double c, Block B) {
        this.c = c;
        if (targetParts.isEmpty()) {
            add(B, target);
            return;
        }
        // Each block keeps its own pieces, whatever it is added to
        addendParts = B.sums().targetParts;
        Team.present().run(this);
    }

    @Override
    public void part(int part) {
        List<Block> targets = targetParts.get(part);
        List<Block> addends = addendParts.get(part);
        for (int i = 0; i < targets.size(); i++) { // an iterator would be allocated
            add(addends.get(i), targets.get(i));
        }
    }

    private void add(Block from, Block into) {
        if (c != 0) {
            Blas.present().add(c, from, into);
        }
        if (andBack) {
            Blas.present().add(1, into, from);
            Blas.present().scale(keep, into);
        }
    }

    private static List<List<Block>> parts(Block block) {
        Team team = Team.present();
        List<List<Block>> parts = new ArrayList<>();
        for (int part = 0; block.entries() >= LARGE && part < team.size(); part++) {
            int from = team.start(part, block.rows());
            parts.add(pieces(block, from, team.start(part + 1, block.rows())));
        }
        return parts;
    }

    private static List<Block> pieces(Block block, int from, int to) {
        int rows = Math.max(1, PIECE / block.cols());
        List<Block> pieces = new ArrayList<>();
        for (int start = from; start < to; start += rows) {
            pieces.add(block.rows(start, Math.min(start + rows, to)));
        }
        return pieces;
    }
}
