# verdict: wrong
# line: 34
# also: 32, 33, 36
# why: The second layer is updated with the raw row, since the inputs are never replaced by the hidden outputs.
import math
import random

random.seed(6)

def new_layer(n_in, n_out):
    return [{"weights": [random.uniform(-0.5, 0.5) for _ in range(n_in + 1)]} for _ in range(n_out)]

def forward(net, row):
    signal = row
    for layer in net:
        for n in layer:
            n["output"] = 1 / (1 + math.exp(-sum(w * s for w, s in zip(n["weights"], signal + [1.0]))))
        signal = [n["output"] for n in layer]
    return signal

def backward(net, want):
    for n, t in zip(net[1], want):
        n["delta"] = (t - n["output"]) * n["output"] * (1 - n["output"])
    for j, n in enumerate(net[0]):
        back = sum(m["weights"][j] * m["delta"] for m in net[1])
        n["delta"] = back * n["output"] * (1 - n["output"])

def update(net, row, rate):
    signal = row
    for layer in net:
        for n in layer:
            for j, s in enumerate(signal):
                n["weights"][j] += rate * n["delta"] * s
            n["weights"][-1] += rate * n["delta"]

data = [([0.0, 0.0], [0, 1]), ([0.0, 1.0], [1, 0]), ([1.0, 0.0], [1, 0]), ([1.0, 1.0], [0, 1])]
net = [new_layer(2, 2), new_layer(2, 2)]
for epoch in range(2000):
    err = 0
    for row, want in data:
        got = forward(net, row)
        err += sum((w - g) ** 2 for w, g in zip(want, got))
        backward(net, want)
        update(net, row, 0.7)
    if epoch % 500 == 0:
        print(epoch, round(err, 4))
