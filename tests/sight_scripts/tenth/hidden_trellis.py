# verdict: right
import numpy as np

rng = np.random.default_rng(33)
X = rng.normal(size=(50, 4))
T = np.eye(4)[np.abs(X).argmax(axis=1)]
P = {
    "W1": rng.normal(size=(4, 15)) * np.sqrt(2 / 4), "b1": np.zeros((1, 15)),
    "W2": rng.normal(size=(15, 4)) * np.sqrt(1 / 15), "b2": np.zeros((1, 4)),
}
cache = {k: np.zeros_like(v) for k, v in P.items()}

def loss_and_grads(P, X, T):
    H = np.maximum(0, X @ P["W1"] + P["b1"])
    S = H @ P["W2"] + P["b2"]
    S = S - S.max(axis=1, keepdims=True)
    logp = S - np.log(np.exp(S).sum(axis=1, keepdims=True))
    loss = -(T * logp).sum() / len(X)
    dS = (np.exp(logp) - T) / len(X)
    dH = dS @ P["W2"].T * (H > 0)
    return loss, {"W1": X.T @ dH, "b1": dH.sum(0, keepdims=True),
                  "W2": H.T @ dS, "b2": dS.sum(0, keepdims=True)}

for step in range(400):
    loss, g = loss_and_grads(P, X, T)
    for k in P:
        cache[k] = 0.9 * cache[k] + 0.1 * g[k] ** 2
        P[k] -= 0.01 * g[k] / (np.sqrt(cache[k]) + 1e-8)
    if step % 100 == 0:
        print("%4d %.4f" % (step, loss))
