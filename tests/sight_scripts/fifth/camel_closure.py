# verdict: right
import numpy as np

def makeNetwork(sizes, seed):
    rng = np.random.default_rng(seed)
    theWeights = [rng.random((a, b)) * 2 - 1 for a, b in zip(sizes[:-1], sizes[1:])]
    squash = lambda v: 1 / (1 + np.exp(-v))

    def think(inputRow):
        values = [inputRow]
        for w in theWeights:
            values.append(squash(values[-1].dot(w)))
        return values

    def learn(inputRow, targetRow, rate=0.6):
        values = think(inputRow)
        signal = (targetRow - values[-1]) * values[-1] * (1 - values[-1])
        for i in reversed(range(len(theWeights))):
            correction = np.outer(values[i], signal)
            signal = theWeights[i].dot(signal) * values[i] * (1 - values[i])
            theWeights[i] += rate * correction
        return float(np.sum((targetRow - values[-1]) ** 2))

    return think, learn

think, learn = makeNetwork([3, 6, 2], 12)
trainingSet = [([0, 0, 1], [0, 1]), ([0, 1, 1], [1, 0]), ([1, 0, 1], [1, 0]), ([1, 1, 1], [0, 1])]
for pass_ in range(2500):
    err = 0
    for i, t in trainingSet:
        err += learn(np.array(i, float), np.array(t, float))
    if pass_ % 500 == 0: print('pass', pass_, 'error', err)
