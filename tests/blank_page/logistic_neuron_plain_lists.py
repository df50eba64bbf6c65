# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: a single logistic neuron in plain Python moved by (target - output) times input, the cross-entropy gradient of each sample

from math import exp
from random import seed, random

seed(1)
weights = [random() - 0.5 for _ in range(3)]
lr = 0.3
data = [([0, 0, 1], 0), ([0, 1, 1], 0), ([1, 0, 1], 1), ([1, 1, 1], 1)]

for epoch in range(5000):
    wrong = 0
    for x, t in data:
        z = sum(w * v for w, v in zip(weights, x))
        o = 1 / (1 + exp(-z))
        wrong += (o > 0.5) != t
        for k, v in enumerate(x):
            weights[k] += lr * (t - o) * v
    if epoch % 1000 == 0:
        print("epoch", epoch, "wrong:", wrong, weights)
