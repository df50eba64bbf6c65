# verdict: wrong
# line: 34
# also: 20, 35
# why: Adam: the time step isn't counted up, so bias correction stays that of step 1
import numpy as np

rng = np.random.default_rng(0)
X = np.linspace(-3, 3, 80).reshape(-1, 1)
y = np.sin(X)

P = {
    "W1": rng.normal(0, 1, (1, 20)),
    "b1": np.zeros(20),
    "W2": rng.normal(0, 0.3, (20, 1)),
    "b2": np.zeros(1),
}
m = {k: np.zeros_like(v) for k, v in P.items()}
v = {k: np.zeros_like(w) for k, w in P.items()}
lr, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8
t = 1

for epoch in range(600):
    # forward pass
    h = np.tanh(X @ P["W1"] + P["b1"])
    out = h @ P["W2"] + P["b2"]
    # gradients of the mean squared error
    dout = 2 * (out - y) / len(X)
    dh = dout @ P["W2"].T * (1 - h * h)
    g = {"W2": h.T @ dout, "b2": dout.sum(0), "W1": X.T @ dh, "b1": dh.sum(0)}
    # Adam
    for k in P:
        m[k] = beta1 * m[k] + (1 - beta1) * g[k]
        v[k] = beta2 * v[k] + (1 - beta2) * g[k] ** 2
        mh = m[k] / (1 - beta1 ** t)
        vh = v[k] / (1 - beta2 ** t)
        P[k] -= lr * mh / (np.sqrt(vh) + eps)
    if epoch % 150 == 0:
        print(epoch, float(np.mean((out - y) ** 2)))
