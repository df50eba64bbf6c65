# verdict: wrong
# line: 35
# why: L1 penalty's gradient uses |W| where it should be sign(W)
import numpy as np

rng = np.random.default_rng(61)
n = 120
X = rng.normal(size=(n, 8))
y = (np.sin(X[:, 0]) + 0.5 * X[:, 1])[:, None] + 0.1 * rng.normal(size=(n, 1))

params = {
    "W1": rng.normal(0, 0.35, (8, 16)),
    "b1": np.zeros(16),
    "W2": rng.normal(0, 0.25, (16, 1)),
    "b2": np.zeros(1),
}
l1 = 0.002
lr = 0.05

def forward(X):
    hidden = np.tanh(X @ params["W1"] + params["b1"])
    return hidden, hidden @ params["W2"] + params["b2"]

def objective(X, y):
    _, pred = forward(X)
    penalty = l1 * (np.abs(params["W1"]).sum() + np.abs(params["W2"]).sum())
    return 0.5 * np.mean((pred - y) ** 2) + penalty

def compute_grads(X, y):
    hidden, pred = forward(X)
    dpred = (pred - y) / len(X)
    dhid = dpred @ params["W2"].T * (1 - hidden ** 2)
    grads = {"W1": X.T @ dhid, "b1": dhid.sum(0), "W2": hidden.T @ dpred, "b2": dpred.sum(0)}
    for name in ("W1", "W2"):
        grads[name] += l1 * np.abs(params[name])
    return grads

for it in range(1000):
    grads = compute_grads(X, y)
    for name in params:
        params[name] -= lr * grads[name]
    if it % 200 == 0:
        print(it, objective(X, y), "tiny weights:", int(np.sum(np.abs(params["W1"]) < 0.01)))
