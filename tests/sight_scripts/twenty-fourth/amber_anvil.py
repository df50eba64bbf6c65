# verdict: wrong
# line: 32
# why: loop: The update stands outside the loop over the samples, so only the last sample's gradient is ever used.
import math
import random

random.seed(30)

def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))

def dot(a, b):
    return sum(x * y for x, y in zip(a, b))

# will it rain? (clouds, wind, warm)
inputs = [[1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 0, 1], [1, 0, 1], [0, 1, 0]]
targets = [1, 1, 0, 0, 1, 0]
W = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
bw = [0.0] * 4
V = [random.uniform(-1, 1) for _ in range(4)]
bv = 0.0
lr = 0.5

for epoch in range(2000):
    for x, t in zip(inputs, targets):
        hidden = [sigmoid(dot(w, x) + b) for w, b in zip(W, bw)]
        out = sigmoid(dot(V, hidden) + bv)
        d_out = (t - out) * out * (1 - out)
        d_hidden = [d_out * v * h * (1 - h) for v, h in zip(V, hidden)]

    # update the weights
    V = [v + lr * d_out * h for v, h in zip(V, hidden)]
    bv += lr * d_out
    W = [[w + lr * d * xi for w, xi in zip(row, x)] for row, d in zip(W, d_hidden)]
    bw = [b + lr * d for b, d in zip(bw, d_hidden)]

for x, t in zip(inputs, targets):
    hidden = [sigmoid(dot(w, x) + b) for w, b in zip(W, bw)]
    print(x, t, round(sigmoid(dot(V, hidden) + bv), 2))
