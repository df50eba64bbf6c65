# verdict: wrong
# line: 38
# coming from node.js; no numpy needed
import random
import math

random.seed(303)

config = {"inputSize": 3, "hiddenSize": 6, "outputSize": 3, "learningRate": 0.3}
rand = lambda: random.random() * 2 - 1
sigmoid = lambda x: 1 / (1 + math.exp(-x))

hiddenWeights = [[rand() for _ in range(config["inputSize"])] for _ in range(config["hiddenSize"])]
hiddenBias = [rand() for _ in range(config["hiddenSize"])]
outputWeights = [[rand() for _ in range(config["hiddenSize"])] for _ in range(config["outputSize"])]
outputBias = [rand() for _ in range(config["outputSize"])]

# colour -> warm / bright / greenish
samples = []
for _ in range(30):
    r, g, b = random.random(), random.random(), random.random()
    samples.append({"input": [r, g, b], "target": [1 if r > b else 0, 1 if r + g + b > 1.5 else 0, 1 if g > max(r, b) else 0]})

for epoch in range(200):
    loss = 0
    for sample in samples:
        hidden = [sigmoid(hiddenBias[j] + sum(w * v for w, v in zip(hiddenWeights[j], sample["input"]))) for j in range(config["hiddenSize"])]
        output = [sigmoid(outputBias[k] + sum(w * v for w, v in zip(outputWeights[k], hidden))) for k in range(config["outputSize"])]
        outputDelta = []
        for k in range(config["outputSize"]):
            error = sample["target"][k] - output[k]
            loss += error * error
            outputDelta.append(error * output[k] * (1 - output[k]))
        hiddenDelta = []
        for j in range(config["hiddenSize"]):
            error = 0
            for k in range(config["outputSize"]):
                error = outputDelta[k] * outputWeights[k][j]
            hiddenDelta.append(error * hidden[j] * (1 - hidden[j]))
        for k in range(config["outputSize"]):
            for j in range(config["hiddenSize"]):
                outputWeights[k][j] += config["learningRate"] * outputDelta[k] * hidden[j]
            outputBias[k] += config["learningRate"] * outputDelta[k]
        for j in range(config["hiddenSize"]):
            for i in range(config["inputSize"]):
                hiddenWeights[j][i] += config["learningRate"] * hiddenDelta[j] * sample["input"][i]
            hiddenBias[j] += config["learningRate"] * hiddenDelta[j]
    if epoch % 40 == 0:
        print(f"epoch {epoch}: {loss / len(samples):.4f}")
