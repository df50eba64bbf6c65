# verdict: wrong
# line: 21
# also: 22
# why: accumulators are made once before the epochs and never reset
import numpy as np

np.random.seed(2)
sizes = [2, 5, 1]
biases = [np.random.randn(n, 1) for n in sizes[1:]]
weights = [np.random.randn(n, p) for p, n in zip(sizes[:-1], sizes[1:])]
eta = 0.3

training = [(np.array([[a], [b]], dtype=float), np.array([[a & b]], dtype=float))
            for a in (0, 1) for b in (0, 1)]


def sig(z):
    return 1 / (1 + np.exp(-z))


nabla_b = [np.zeros(b.shape) for b in biases]
nabla_w = [np.zeros(w.shape) for w in weights]
for epoch in range(300):
    cost = 0
    for x, y in training:
        acts = [x]
        for b, w in zip(biases, weights):
            acts.append(sig(w @ acts[-1] + b))
        delta = (acts[-1] - y) * acts[-1] * (1 - acts[-1])
        cost += ((acts[-1] - y) ** 2).item() / 2
        nabla_b[1] += delta
        nabla_w[1] += delta @ acts[1].T
        delta = (weights[1].T @ delta) * acts[1] * (1 - acts[1])
        nabla_b[0] += delta
        nabla_w[0] += delta @ acts[0].T
    weights = [w - eta / len(training) * nw for w, nw in zip(weights, nabla_w)]
    biases = [b - eta / len(training) * nb for b, nb in zip(biases, nabla_b)]
    if epoch % 60 == 0:
        print("epoch", epoch, "cost", cost)
