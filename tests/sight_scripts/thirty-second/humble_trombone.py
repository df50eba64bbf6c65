# verdict: right
import numpy as np
np.random.seed(7)
# Nielsen's network, column vectors, sizes list, cross-entropy, weight decay
sizes = [3, 6, 5, 2]
biases = [np.random.randn(n, 1) for n in sizes[1:]]
weights = [np.random.randn(m, n) / np.sqrt(n) for n, m in zip(sizes[:-1], sizes[1:])]
sigma = lambda z: 1.0 / (1.0 + np.exp(-z))
xs = [np.random.rand(3, 1) for _ in range(20)]
data = [(x, np.array([[float(x[0, 0] > x[1, 0])], [float(x.sum() > 1.5)]])) for x in xs]

def backprop(x, y):
    acts, a = [x], x
    for b, w in zip(biases, weights):
        a = sigma(w @ a + b)
        acts.append(a)
    delta = acts[-1] - y
    nb, nw = [delta], [delta @ acts[-2].T]
    for l in range(2, len(sizes)):
        delta = weights[-l + 1].T @ delta * acts[-l] * (1 - acts[-l])
        nb.insert(0, delta)
        nw.insert(0, delta @ acts[-l - 1].T)
    return nb, nw

eta, lmbda, n = 0.5, 0.01, len(data)
for epoch in range(200):
    data = [data[i] for i in np.random.permutation(n)]
    for k in range(0, n, 5):
        mini = data[k:k + 5]
        sb = [np.zeros(b.shape) for b in biases]
        sw = [np.zeros(w.shape) for w in weights]
        for x, y in mini:
            nb, nw = backprop(x, y)
            sb = [p + q for p, q in zip(sb, nb)]
            sw = [p + q for p, q in zip(sw, nw)]
        weights = [(1 - eta * lmbda / n) * w - eta / len(mini) * g for w, g in zip(weights, sw)]
        biases = [b - eta / len(mini) * g for b, g in zip(biases, sb)]
good = sum(np.array_equal(backprop(x, y)[0][-1].round() == 0, np.ones((2, 1), bool)) for x, y in data)
print("right:", good, "of", n)
