# verdict: right
import numpy as np

rng = np.random.default_rng(seed=314)


def batches(X, y, size):
    """endless shuffled mini-batches"""
    while True:
        perm = rng.permutation(len(X))
        for i in range(0, len(X), size):
            j = perm[i:i + size]
            yield X[j], y[j]


def adam_init(params):
    return {"t": 0, "m": {k: 0 * v for k, v in params.items()}, "v": {k: 0 * v for k, v in params.items()}}


def adam_step(params, grads, state, lr=3e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    state["t"] += 1
    for k in params:
        state["m"][k] = beta1 * state["m"][k] + (1 - beta1) * grads[k]
        state["v"][k] = beta2 * state["v"][k] + (1 - beta2) * grads[k] ** 2
        m_hat = state["m"][k] / (1 - beta1 ** state["t"])
        v_hat = state["v"][k] / (1 - beta2 ** state["t"])
        params[k] = params[k] - lr * m_hat / (np.sqrt(v_hat) + eps)


def loss_and_grads(p, X, y):
    z = X @ p["W1"] + p["b1"]
    h = np.where(z > 0, z, 0)
    s = h @ p["W2"] + p["b2"]
    prob = 1 / (1 + np.exp(-s))
    loss = np.mean(np.logaddexp(0, s) - y * s)

    ds = (prob - y) / len(X)
    dh = ds @ p["W2"].T
    dz = np.where(z > 0, dh, 0)
    return loss, {"W1": X.T @ dz, "b1": dz.sum(0), "W2": h.T @ ds, "b2": ds.sum(0)}


# two moons
n = 100
t = np.linspace(0, np.pi, n)
X = np.vstack([np.c_[np.cos(t), np.sin(t)], np.c_[1 - np.cos(t), 0.4 - np.sin(t)]])
X += rng.normal(0, 0.1, X.shape)
y = np.r_[np.zeros(n), np.ones(n)][:, None]

params = {
    "W1": rng.normal(0, 1, (2, 16)),
    "b1": rng.normal(0, 0.1, 16),
    "W2": rng.normal(0, 0.3, (16, 1)),
    "b2": np.zeros(1),
}
state = adam_init(params)
stream = batches(X, y, 25)
for step in range(1200):
    loss, grads = loss_and_grads(params, *next(stream))
    adam_step(params, grads, state)
    if step % 200 == 0:
        print(f"{step:5d} {loss:.4f}")
