# verdict: wrong
# line: 26
# also: 27
# why: The output weight is changed before the hidden delta reads it.
from math import exp
import random

# School project, second try (now every neuron is one list)
random.seed(12)

data = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
NH = 5
hidden = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(NH)]
output = [random.uniform(-1, 1) for _ in range(NH)]

def f(z):
    return 1.0 / (1.0 + exp(-z))

lr = 1.0
for epoch in range(1200):
    for x, t in data:
        a = [f(sum(w * v for w, v in zip(neuron, x))) for neuron in hidden]
        o = f(sum(w * v for w, v in zip(output, a)))
        delta_o = (t - o) * o * (1 - o)
        for n in range(NH):
            output[n] += lr * delta_o * a[n]
            delta_h = delta_o * output[n] * a[n] * (1 - a[n])
            for k in range(3):
                hidden[n][k] += lr * delta_h * x[k]

right = 0
for x, t in data:
    a = [f(sum(w * v for w, v in zip(neuron, x))) for neuron in hidden]
    o = f(sum(w * v for w, v in zip(output, a)))
    right += (o > 0.5) == (t == 1)
print("correct:", right, "of", len(data))
