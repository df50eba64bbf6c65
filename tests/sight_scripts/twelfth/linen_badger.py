# verdict: right
# XOR likes to get stuck; so: several starts, a falling learning rate, keep the luckiest.
import numpy as np

X = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=float)
Y = np.array([[-1], [1], [1], [-1]], dtype=float)


def train(seed, epochs=800, eta0=0.3, tau=400.0):
    rng = np.random.default_rng(seed)
    W, c = rng.standard_normal((2, 3)), rng.standard_normal(3)
    v, d = rng.standard_normal((3, 1)), rng.standard_normal(1)
    for t in range(epochs):
        eta = eta0 / (1 + t / tau)
        H = np.tanh(X @ W + c)
        margin = Y * (H @ v + d)
        loss = np.logaddexp(0, -margin).sum()
        # derivative of log(1+exp(-Y*f)) with respect to f
        G = -Y / (1 + np.exp(margin))
        GH = G @ v.T * (1 - H ** 2)
        v = v - eta * H.T @ G
        d = d - eta * G.sum(0)
        W = W - eta * X.T @ GH
        c = c - eta * GH.sum(0)
    return loss, (W, c, v, d)


runs = []
for seed in range(6):
    loss, weights = train(seed)
    runs.append((loss, seed))
    print(f"start {seed}: logistic loss {loss:.4f}")
print("luckiest:", min(runs))
