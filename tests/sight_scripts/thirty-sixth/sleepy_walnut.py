# verdict: wrong
# line: 35
# also: 38
import random
import math

# days of rain in the last three weeks -> was the cellar wet?
cases = [
    ([0.0, 0.1, 0.2], 0.0),
    ([0.7, 0.6, 0.9], 1.0),
    ([0.3, 0.9, 0.8], 1.0),
    ([0.9, 0.2, 0.1], 0.0),
    ([0.5, 0.5, 0.4], 0.0),
    ([0.2, 0.4, 0.9], 1.0),
]

random.seed(6)
hidden_weights = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
output_weights = [random.uniform(-1, 1) for _ in range(4)]


def squash(z):
    return 1.0 / (1.0 + math.exp(-z))


for epoch in range(1, 1001):
    squared = 0.0
    for features, target in cases:
        x = features + [1.0]
        h = [squash(sum(w * v for w, v in zip(ws, x))) for ws in hidden_weights]
        hb = h + [1.0]
        y = squash(sum(w * v for w, v in zip(output_weights, hb)))
        squared += (target - y) ** 2

    delta_y = (target - y) * y * (1 - y)
    delta_h = [delta_y * output_weights[j] * h[j] * (1 - h[j]) for j in range(3)]
    for j in range(4):
        output_weights[j] += 0.5 * delta_y * hb[j]
    for j in range(3):
        for i in range(4):
            hidden_weights[j][i] += 0.5 * delta_h[j] * x[i]

    if epoch % 200 == 0:
        print(epoch, squared)
