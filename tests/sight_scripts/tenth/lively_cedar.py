# verdict: right
import numpy as np

rng = np.random.RandomState(10)
X = rng.randn(48, 3)
lab = (X[:, 0] > 0) * 2 + (X[:, 1] > 0)
T = np.eye(4)[lab]
W1, b1 = rng.randn(3, 12) * 0.7, np.zeros(12)
W2, b2 = rng.randn(12, 4) * 0.3, np.zeros(4)
params = [W1, b1, W2, b2]
vel = [np.zeros_like(q) for q in params]
mu, lr = 0.9, 0.05

for step in range(300):
    h = np.maximum(X @ W1 + b1, 0)
    s = h @ W2 + b2
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    ds = (p - T) / len(X)
    dh = (ds @ W2.T) * (h > 0)
    grads = [X.T @ dh, dh.sum(0), h.T @ ds, ds.sum(0)]
    # Nesterov momentum
    for q, v, g in zip(params, vel, grads):
        v_prev = v.copy()
        v *= mu
        v -= lr * g
        q += -mu * v_prev + (1 + mu) * v
print("loss", -np.log(p[np.arange(48), lab]).mean())
