# verdict: right
# I normally write JavaScript, so everything is an "object" with camelCase keys.
import random
import math

random.seed(404)


def createNeuron(inputCount):
    return {"weights": [random.random() - 0.5 for _ in range(inputCount)], "bias": random.random() - 0.5, "output": 0.0, "delta": 0.0}


def createLayer(count, inputCount):
    return [createNeuron(inputCount) for _ in range(count)]


def activate(layer, values):
    for neuron in layer:
        total = neuron["bias"]
        for index, value in enumerate(values):
            total += neuron["weights"][index] * value
        neuron["output"] = 1 / (1 + math.exp(-total))
    return [neuron["output"] for neuron in layer]


network = {"hidden": createLayer(4, 2), "output": createLayer(3, 4)}
options = {"learningRate": 0.5, "iterations": 700}

# and / or / xor at once
trainingSet = [
    {"input": [0, 0], "output": [0, 0, 0]},
    {"input": [0, 1], "output": [0, 1, 1]},
    {"input": [1, 0], "output": [0, 1, 1]},
    {"input": [1, 1], "output": [1, 1, 0]},
]

for iteration in range(options["iterations"]):
    errorSum = 0
    for item in trainingSet:
        hiddenOut = activate(network["hidden"], item["input"])
        result = activate(network["output"], hiddenOut)
        for index, neuron in enumerate(network["output"]):
            error = item["output"][index] - neuron["output"]
            errorSum += error ** 2
            neuron["delta"] = error * neuron["output"] * (1 - neuron["output"])
        for index, neuron in enumerate(network["hidden"]):
            error = 0
            for nxt in network["output"]:
                error += nxt["delta"] * nxt["weights"][index]
            neuron["delta"] = error * neuron["output"] * (1 - neuron["output"])
        for layer, values in ((network["hidden"], item["input"]), (network["output"], hiddenOut)):
            for neuron in layer:
                for index, value in enumerate(values):
                    neuron["weights"][index] += options["learningRate"] * neuron["delta"] * value
                neuron["bias"] += options["learningRate"] * neuron["delta"]
    if iteration % 140 == 0:
        print({"iteration": iteration, "error": round(errorSum / 4, 4)})
