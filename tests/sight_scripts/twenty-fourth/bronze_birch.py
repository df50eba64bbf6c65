# verdict: right
import numpy as np

rng = np.random.default_rng(12)
# polar -> cartesian coordinates
X = np.column_stack([rng.uniform(0.2, 1, 100), rng.uniform(-np.pi, np.pi, 100)])
Y = np.column_stack([X[:, 0] * np.cos(X[:, 1]), X[:, 0] * np.sin(X[:, 1])])

shape = [2, 16, 16, 2]
weights = [rng.normal(size=(i, o)) * np.sqrt(1 / i) for i, o in zip(shape[:-1], shape[1:])]
biases = [np.zeros(o) for o in shape[1:]]
sqW = [np.zeros_like(w) for w in weights]
sqb = [np.zeros_like(b) for b in biases]
lr = 0.005
rho = 0.9

for epoch in range(500):
    h1 = np.tanh(X @ weights[0] + biases[0])
    h2 = np.tanh(h1 @ weights[1] + biases[1])
    out = h2 @ weights[2] + biases[2]

    e3 = (out - Y) / len(X)
    e2 = e3 @ weights[2].T * (1 - h2 ** 2)
    e1 = e2 @ weights[1].T * (1 - h1 ** 2)

    for l, (a, e) in enumerate([(X, e1), (h1, e2), (h2, e3)]):
        gW = a.T @ e
        gb = e.sum(axis=0)
        sqW[l] = rho * sqW[l] + (1 - rho) * gW ** 2
        sqb[l] = rho * sqb[l] + (1 - rho) * gb ** 2
        weights[l] -= lr * gW / (np.sqrt(sqW[l]) + 1e-8)
        biases[l] -= lr * gb / (np.sqrt(sqb[l]) + 1e-8)

print("mean squared error: %.5f" % np.mean((out - Y) ** 2))
