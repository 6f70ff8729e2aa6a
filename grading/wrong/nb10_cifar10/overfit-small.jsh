// right: the number that came out
double smallTrainingAccuracy = 1.0;

// right: trained until it is there
Images fifty = DataFolder.find().cifar10Train().take(50);
Examples few = new ImageExamples(fifty, Standardizer.perInput(fifty));
Network learner = Network.inputs(3072).hidden(24, new Relu()).softmax(10).start(new He(new Random(1)));
History run = Training.epochs(80).batch(10).rate(0.03).run(learner, few);
double smallTrainingAccuracy = Evaluation.of(learner, few).accuracy();

// right: the best of the history, with momentum
Images fifty = DataFolder.find().cifar10Train().take(50);
Examples few = new ImageExamples(fifty, Standardizer.perInput(fifty));
Network learner = Network.inputs(3072).hidden(16, new Tanh()).softmax(10).start(new Glorot(new Random(2)));
History run = Training.epochs(40).batch(10).by(new Momentum(0.9)).rate(0.01).run(learner, few);
double smallTrainingAccuracy = Arrays.stream(run.accuracy()).max().getAsDouble();

// wrong notSet: the stub, run to its end
double smallTrainingAccuracy;

// wrong cost: J instead
double smallTrainingAccuracy = 2.31;

// wrong guessing: alpha far too small
Images fifty = DataFolder.find().cifar10Train().take(50);
Examples few = new ImageExamples(fifty, Standardizer.perInput(fifty));
Network learner = Network.inputs(3072).hidden(16, new Relu()).softmax(10).start(new He(new Random(1)));
Training.epochs(5).batch(10).rate(1e-7).run(learner, few);
double smallTrainingAccuracy = Evaluation.of(learner, few).accuracy();

// wrong guessing: a network that was never trained
Images fifty = DataFolder.find().cifar10Train().take(50);
Examples few = new ImageExamples(fifty, Standardizer.perInput(fifty));
Network asked = Network.inputs(3072).hidden(16, new Relu()).softmax(10).start(new He(new Random(1)));
double smallTrainingAccuracy = Evaluation.of(asked, few).accuracy();

// wrong notOfFifty: the last J
double smallTrainingAccuracy = 0.0321;

// wrong notOfFifty: of 1,000 other images
double smallTrainingAccuracy = 0.263;

// wrong notYet: stopped too soon
double smallTrainingAccuracy = 0.96;

// wrong notYet: one image is still wrong
double smallTrainingAccuracy = 49.0 / 50;

// wrong "not all 50 images are right": no number
double smallTrainingAccuracy = 0.0 / 0;

// wrong "not all 50 images are right": negative
double smallTrainingAccuracy = -1;

// wrong "is declared as": a text
String smallTrainingAccuracy = "all of them";
