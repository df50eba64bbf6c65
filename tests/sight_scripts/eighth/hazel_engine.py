# verdict: right
import numpy as np

# derivative functions take z everywhere, tanh'(z) = 1 - tanh(z)^2
FUNCS = {
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2),
    "linear": (lambda z: z, lambda z: np.ones_like(z)),
}

def fit(X, y, layout, kinds, lr, n, seed):
    r = np.random.default_rng(seed)
    W = [r.normal(0, 0.7, (i, o)) for i, o in zip(layout, layout[1:])]
    for _ in range(n):
        Z, A = [], [X]
        for w, k in zip(W, kinds):
            Z.append(A[-1] @ w)
            A.append(FUNCS[k][0](Z[-1]))
        d = A[-1] - y
        for i in range(len(W))[::-1]:
            d = d * FUNCS[kinds[i]][1](Z[i])
            back = d @ W[i].T
            W[i] = W[i] - lr * A[i].T @ d
            d = back
    return np.mean((A[-1] - y) ** 2)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for kinds in (["tanh", "sigmoid"], ["sigmoid", "linear"], ["tanh", "linear"]):
    print(kinds, round(fit(X, y, [3, 5, 1], kinds, 0.2, 700, 403), 4))
