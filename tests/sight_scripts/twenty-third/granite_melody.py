# verdict: right
import numpy as np

rng = np.random.RandomState(50)
SLOPE = 0.01

def act(z):
    return np.where(z >= 0, z, SLOPE * z)

def act_prime(z):
    return np.where(z >= 0, 1.0, SLOPE)

# y = |x0| + x1^2 / 2
X = rng.uniform(-2, 2, size=(160, 2))
y = (np.abs(X[:, 0]) + 0.5 * X[:, 1] ** 2).reshape(-1, 1)

P = {"w1": rng.randn(2, 10) * 0.8, "b1": rng.randn(10) * 0.1,
     "w2": rng.randn(10, 1) * 0.4, "b2": np.zeros(1)}
vel = {k: np.zeros_like(v) for k, v in P.items()}
lr, mu = 0.01, 0.9

for epoch in range(120):
    p = rng.permutation(len(X))
    X, y = X[p], y[p]
    for k in range(0, len(X), 16):
        xb, yb = X[k:k + 16], y[k:k + 16]
        z1 = xb @ P["w1"] + P["b1"]
        h = act(z1)
        out = h @ P["w2"] + P["b2"]
        g = {}
        d = (out - yb) / len(xb)
        g["w2"] = h.T @ d
        g["b2"] = d.sum(axis=0)
        d = (d @ P["w2"].T) * act_prime(z1)
        g["w1"] = xb.T @ d
        g["b1"] = d.sum(axis=0)
        for name in P:
            vel[name] = mu * vel[name] - lr * g[name]
            P[name] = P[name] + vel[name]
    if epoch % 30 == 0:
        print(epoch, float(np.mean((out - yb) ** 2)))
print("last", float(np.mean((act(X @ P["w1"] + P["b1"]) @ P["w2"] + P["b2"] - y) ** 2)))
