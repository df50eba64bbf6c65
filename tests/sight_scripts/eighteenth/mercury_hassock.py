# verdict: wrong
# line: 24
# why: slope of sigmoid taken at the activation instead of z in the output delta
import numpy as np

rng = np.random.default_rng(18)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))

sizes = [3, 5, 2]
weights = [rng.standard_normal((n, m)) for m, n in zip(sizes, sizes[1:])]
biases = [rng.standard_normal((n, 1)) for n in sizes[1:]]

def backprop(x, y):
    activations, zs = [x], []
    for w, b in zip(weights, biases):
        zs.append(w @ activations[-1] + b)
        activations.append(sigmoid(zs[-1]))
    grads_w, grads_b = [], []
    delta = (activations[-1] - y) * sigmoid_prime(activations[-1])
    for i in reversed(range(len(weights))):
        grads_w.insert(0, delta @ activations[i].T)
        grads_b.insert(0, delta)
        if i > 0:
            delta = (weights[i].T @ delta) * sigmoid_prime(zs[i - 1])
    return grads_w, grads_b

samples = []
for _ in range(40):
    v = rng.integers(0, 2, (3, 1)).astype(float)
    samples.append((v, np.array([[float(v.sum() >= 2)], [float(v.sum() % 2)]])))

eta = 1.0
for epoch in range(30):
    for x, y in samples:
        gw, gb = backprop(x, y)
        for i in range(len(weights)):
            weights[i] = weights[i] - eta * gw[i]
            biases[i] = biases[i] - eta * gb[i]
    if epoch % 10 == 0:
        sse = 0
        for x, y in samples:
            a = x
            for w, b in zip(weights, biases):
                a = sigmoid(w @ a + b)
            sse += ((a - y) ** 2).sum()
        print("epoch", epoch, "sse", sse)
