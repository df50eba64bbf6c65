# verdict: wrong
# line: 30
# also: 34
import numpy as np

rng = np.random.default_rng(100)

# is the point above the parabola?
X = rng.uniform(-1, 1, (128, 2))
Y = (X[:, 1] > 1.5 * X[:, 0] ** 2 - 0.4).astype(float).reshape(-1, 1)

hidden = 12
params = dict(
    W1=rng.normal(0, 1 / np.sqrt(2), (2, hidden)),
    b1=np.zeros(hidden),
    W2=rng.normal(0, 1 / np.sqrt(hidden), (hidden, 1)),
    b2=np.zeros(1),
)


def forward(x):
    z1 = x @ params["W1"] + params["b1"]
    a1 = np.maximum(z1, 0.0)
    z2 = a1 @ params["W2"] + params["b2"]
    return z1, a1, 1.0 / (1.0 + np.exp(-z2))


def train(epochs=40, batch=16, lr=0.3):
    for epoch in range(epochs):
        rng.shuffle(X)
        losses = []
        for start in range(0, len(X), batch):
            xb = X[start:start + batch]
            yb = Y[start:start + batch]
            z1, a1, p = forward(xb)
            losses.append(-np.mean(yb * np.log(p + 1e-9) + (1 - yb) * np.log(1 - p + 1e-9)))
            dz2 = (p - yb) / len(xb)
            dz1 = (dz2 @ params["W2"].T) * (z1 > 0)
            params["W2"] -= lr * a1.T @ dz2
            params["b2"] -= lr * dz2.sum(axis=0)
            params["W1"] -= lr * xb.T @ dz1
            params["b1"] -= lr * dz1.sum(axis=0)
        if epoch % 8 == 0:
            print(f"epoch {epoch}: loss {np.mean(losses):.4f}")


train()
