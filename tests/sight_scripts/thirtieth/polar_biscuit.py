# verdict: wrong
# line: 11
import random
import math

random.seed(2718)
n_inputs = 3
n_hidden = 4

first = [random.uniform(-1, 1) for _ in range(n_inputs)]
hidden_weights = [first] * n_hidden
output_weights = [random.uniform(-1, 1) for _ in range(n_hidden)]

def squash(z):
    return 1 / (1 + math.exp(-z))

data = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 1)]

for epoch in range(900):
    for x, t in data:
        h = [squash(sum(wi * xi for wi, xi in zip(w, x))) for w in hidden_weights]
        o = squash(sum(wi * hi for wi, hi in zip(output_weights, h)))
        d = (t - o) * o * (1 - o)
        dh = [d * output_weights[j] * h[j] * (1 - h[j]) for j in range(n_hidden)]
        for j in range(n_hidden):
            output_weights[j] += 0.5 * d * h[j]
            for i in range(n_inputs):
                hidden_weights[j][i] += 0.5 * dh[j] * x[i]

print([round(v, 3) for v in output_weights])
for x, t in data:
    h = [squash(sum(wi * xi for wi, xi in zip(w, x))) for w in hidden_weights]
    print(x, t, squash(sum(wi * hi for wi, hi in zip(output_weights, h))))
