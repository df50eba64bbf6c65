# verdict: right
import numpy as np

def minibatches(X, y, batch_size, rng):
    order = rng.permutation(X.shape[0])
    for start in range(0, X.shape[0], batch_size):
        pick = order[start:start + batch_size]
        yield X[pick], y[pick]

def init(rng, n_features, n_hidden):
    return {
        "W1": rng.normal(0, 1 / np.sqrt(n_features), (n_features, n_hidden)),
        "b1": np.zeros(n_hidden),
        "W2": rng.normal(0, 1 / np.sqrt(n_hidden), (n_hidden, 1)),
        "b2": np.zeros(1),
    }

def forward(params, X):
    h = np.tanh(X @ params["W1"] + params["b1"])
    return h, 1 / (1 + np.exp(-(h @ params["W2"] + params["b2"])))

def grads(params, X, y, weight_decay):
    h, p = forward(params, X)
    n = len(X)
    delta2 = (p - y) / n
    delta1 = delta2 @ params["W2"].T * (1 - h ** 2)
    return {
        "W2": h.T @ delta2 + weight_decay * params["W2"],
        "b2": delta2.sum(axis=0),
        "W1": X.T @ delta1 + weight_decay * params["W1"],
        "b1": delta1.sum(axis=0),
    }

def train(X, y, epochs=60, batch_size=20, lr0=1.0, weight_decay=1e-3, seed=0):
    rng = np.random.default_rng(seed)
    params = init(rng, X.shape[1], 10)
    for epoch in range(epochs):
        lr = lr0 / (1 + 0.02 * epoch)
        for xb, yb in minibatches(X, y, batch_size, rng):
            g = grads(params, xb, yb, weight_decay)
            for name in params:
                params[name] -= lr * g[name]
        if epoch % 15 == 0:
            _, p = forward(params, X)
            print(f"epoch {epoch:3d} lr {lr:.3f} acc {np.mean((p > .5) == y):.3f}")
    return params

if __name__ == "__main__":
    rng = np.random.default_rng(99)
    X = rng.uniform(-1, 1, (200, 2))
    y = (X[:, [0]] ** 2 + X[:, [1]] ** 2 < 0.5).astype(float)
    train(X, y)
