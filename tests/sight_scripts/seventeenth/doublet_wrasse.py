# verdict: right
import math
import random

random.seed(89)
hiddenCount = 6
learningRate = 0.02
hiddenWeights = [random.uniform(-2, 2) for i in range(hiddenCount)]
hiddenBias = [random.uniform(-1, 1) for i in range(hiddenCount)]
outWeights = [random.uniform(-1, 1) for i in range(hiddenCount)]
outBias = 0.0

def predict(value):
    hidden = [math.tanh(hiddenWeights[i] * value + hiddenBias[i]) for i in range(hiddenCount)]
    return hidden, sum(hidden[i] * outWeights[i] for i in range(hiddenCount)) + outBias

points = [(k / 10 - 1, math.cos(3 * (k / 10 - 1))) for k in range(21)]
for epoch in range(500):
    random.shuffle(points)
    for inputs, target in points:
        hidden, result = predict(inputs)
        gradient = 2 * (result - target)
        for i in range(hiddenCount):
            hiddenGradient = gradient * outWeights[i] * (1 - hidden[i] * hidden[i])
            outWeights[i] -= learningRate * gradient * hidden[i]
            hiddenWeights[i] -= learningRate * hiddenGradient * inputs
            hiddenBias[i] -= learningRate * hiddenGradient
        outBias -= learningRate * gradient
print(sum((predict(x)[1] - y) ** 2 for x, y in points) / len(points))
