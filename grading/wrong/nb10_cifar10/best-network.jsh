// right: batch normalisation, one cycle, expansion
Network trainBest(Images train, Images validation, Budget budget) {
    Random random = new Random(1);
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(128, new Relu()).batchNorm().softmax(10).single().start(new He(random));
    ImageExamples standardized = new ImageExamples(train, standardizer);
    Training.epochs(8)
            .batch(50)
            .by(new Momentum(0.9))
            .rate(new OneCycle(0.05))
            .penalty(new L2(5))
            .run(network, new ExpandedExamples(standardized, List.of(new Flip(), new Shift(2)), random));
    return network.onRawInputs(standardizer.mean(), standardizer.deviation());
}

// right: Adam, one mean for each channel, an end by the clock
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer channels = Standardizer.perChannel(train);
    Network network = Network.inputs(train.format().size())
            .hidden(100, new LeakyRelu(0.01)).batchNorm().dropout(0.8)
            .softmax(train.classNames().size())
            .single()
            .start(new Glorot(new Random(2)));
    ImageExamples standardized = new ImageExamples(train, channels);
    Instant end = Instant.now().plus(budget.time(0.8));
    History history = Training.epochs(8).batch(64).by(new Adam()).rate(new CosineDecay(0.003, 0.0001))
            .run(network, new ExpandedExamples(standardized, List.of(new Flip()), new Random(2)),
                    new ImageExamples(validation, channels), epoch -> {
                        if (Instant.now().isAfter(end)) {
                            Thread.currentThread().interrupt();
                        }
                    });
    return network.onRawInputs(channels.mean(), channels.deviation());
}

// right: standardised by hand, in double precision
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    RealMatrix X = train.X();
    for (int i = 0; i < X.getRowDimension(); i++) {
        X.setRowVector(i, X.getRowVector(i).subtract(standardizer.mean()).ebeDivide(standardizer.deviation()));
    }
    Network network = Network.inputs(3072).hidden(80, new Relu()).batchNorm().dropout(0.6).softmax(10).start(new He(new Random(3)));
    Training.epochs(8).batch(32).by(new Nesterov(0.9)).rate(new OneCycle(0.03)).penalty(new L2(10))
            .run(network, MatrixExamples.labelled(X, train.labels(), 10));
    return network.onRawInputs(standardizer.mean(), standardizer.deviation());
}

// wrong "is shown raw ones": standardised, and not put into Theta1
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(60, new Relu()).softmax(10).single().start(new He(new Random(1)));
    Training.epochs(8).batch(50).by(new Momentum(0.9)).rate(0.003).run(network, new ImageExamples(train, standardizer));
    return network;
}

// wrong "is shown raw ones": the same, with batch normalisation
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(60, new Relu()).batchNorm().softmax(10).single().start(new He(new Random(1)));
    Training.epochs(8).batch(50).by(new Momentum(0.9)).rate(0.02).run(network, new ImageExamples(train, standardizer));
    return network;
}

// wrong "images right": never trained
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(60, new Relu()).softmax(10).single().start(new He(new Random(1)));
    return network.onRawInputs(standardizer.mean(), standardizer.deviation());
}

// wrong "images right": all weights 0
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).softmax(10).start(List.of(matrix(new double[10][3073])));
    return network.onRawInputs(standardizer.mean(), standardizer.deviation());
}

// wrong "images right": the same image again and again
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(60, new Relu()).softmax(10).single().start(new He(new Random(1)));
    Training.epochs(20).batch(5).rate(0.001).run(network, new ImageExamples(train.select(0, 0, 0, 0, 0), standardizer));
    return network.onRawInputs(standardizer.mean(), standardizer.deviation());
}

// wrong "is over its budget": too wide
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(2000, new Relu()).softmax(10).single().start(new He(new Random(1)));
    return network.onRawInputs(standardizer.mean(), standardizer.deviation());
}

// wrong "does not fit the images": an output too few
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(20, new Relu()).softmax(9).start(new He(new Random(1)));
    return network.onRawInputs(standardizer.mean(), standardizer.deviation());
}

// wrong "does not fit the images": one channel only
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(1024).hidden(20, new Relu()).softmax(10).start(new He(new Random(1)));
    return network;
}

// wrong "cannot be used": alpha enormous, weights NaN
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(20, new Relu()).softmax(10).start(new He(new Random(1)));
    for (int k = 0; k < 4; k++) {
        Training.epochs(1).batch(50).by(new Momentum(0.9)).rate(1e200).run(network, new ImageExamples(train.take(200), standardizer));
    }
    return network.onRawInputs(standardizer.mean(), standardizer.deviation());
}

// wrong "threw": a batch larger than the set
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(60, new Relu()).softmax(10).single().start(new He(new Random(1)));
    Training.epochs(1).batch(100_000).run(network, new ImageExamples(train, standardizer));
    return network.onRawInputs(standardizer.mean(), standardizer.deviation());
}

// wrong "returned null": nothing returned
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(60, new Relu()).softmax(10).single().start(new He(new Random(1)));
    return null;
}

// wrong "did not come back": epochs without end
Network trainBest(Images train, Images validation, Budget budget) {
    Standardizer standardizer = Standardizer.perInput(train);
    Network network = Network.inputs(3072).hidden(60, new Relu()).softmax(10).single().start(new He(new Random(1)));
    while (budget.seconds() > 0) {
        Training.epochs(1).batch(50).run(network, new ImageExamples(train.take(100), standardizer));
    }
    return network.onRawInputs(standardizer.mean(), standardizer.deviation());
}

// wrong "is not written yet": the stub
Network trainBest(Images train, Images validation, Budget budget) {
    throw new UnsupportedOperationException("best-network");
}

// wrong "is declared as": the budget forgotten
Network trainBest(Images train, Images validation) {
    return null;
}
