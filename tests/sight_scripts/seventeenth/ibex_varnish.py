# verdict: right
import numpy as np

np.random.seed(11)
trainX = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=np.float64)
trainY = np.array([[-1], [1], [1], [-1]], dtype=np.float64)
numHidden = 5
learnRate = 0.3

hiddenWeights = np.random.normal(0, 1, (2, numHidden))
hiddenBias = np.random.normal(0, 1, (1, numHidden))
outWeights = np.random.normal(0, 1, (numHidden, 1))
outBias = np.random.normal(0, 1, (1, 1))

def feedForward(inputs):
    hiddenOut = np.tanh(np.dot(inputs, hiddenWeights) + hiddenBias)
    finalOut = np.tanh(np.dot(hiddenOut, outWeights) + outBias)
    return hiddenOut, finalOut

def tanhSlope(activated):
    return (1 - activated) * (1 + activated)

for epoch in range(800):
    hiddenOut, finalOut = feedForward(trainX)
    outDelta = (finalOut - trainY) * tanhSlope(finalOut)
    hiddenDelta = np.dot(outDelta, outWeights.T) * tanhSlope(hiddenOut)
    outWeights -= learnRate * np.dot(hiddenOut.T, outDelta) / 4
    outBias -= learnRate * np.mean(outDelta, axis=0, keepdims=True)
    hiddenWeights -= learnRate * np.dot(trainX.T, hiddenDelta) / 4
    hiddenBias -= learnRate * np.mean(hiddenDelta, axis=0, keepdims=True)

for x, p in zip(trainX, feedForward(trainX)[1]):
    print(x, p)
