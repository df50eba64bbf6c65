# verdict: wrong
# line: 29
# why: updates: The biases (last weight) are moved against the direction of all other weights.
import math, random
random.seed(19)

# Majority of three votes
table = [((a, b, c), 1 if a + b + c >= 2 else 0)
         for a in (0, 1) for b in (0, 1) for c in (0, 1)]
N_EPOCHS = 800
LR = 0.5

def new_neuron(n):
    return {"w": [random.uniform(-0.7, 0.7) for _ in range(n + 1)], "out": 0.0, "d": 0.0}

hidden = [new_neuron(3) for _ in range(3)]
output = [new_neuron(3)]

def fire(neuron, inputs):
    s = neuron["w"][-1]
    for w, x in zip(neuron["w"], inputs):
        s += w * x
    neuron["out"] = 1 / (1 + math.exp(-s))
    return neuron["out"]

def change(neuron, inputs):
    for i, x in enumerate(inputs):
        neuron["w"][i] += LR * neuron["d"] * x
    neuron["w"][-1] -= LR * neuron["d"]

for epoch in range(N_EPOCHS):
    for x, t in table:
        hs = [fire(n, x) for n in hidden]
        y = fire(output[0], hs)
        output[0]["d"] = (t - y) * y * (1 - y)
        for j, n in enumerate(hidden):
            n["d"] = output[0]["d"] * output[0]["w"][j] * n["out"] * (1 - n["out"])
        change(output[0], hs)
        for n in hidden:
            change(n, x)

for x, t in table:
    print(x, t, round(fire(output[0], [fire(n, x) for n in hidden]), 3))
