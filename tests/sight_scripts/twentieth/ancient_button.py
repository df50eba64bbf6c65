# verdict: right
import numpy as np

rng = np.random.default_rng(65)
X = rng.normal(size=(60, 2)) * 1.5
y = np.sin(X[:, 0]) + 0.5 * X[:, 1]          # shape (60,)

w_in = rng.normal(0, 0.6, (2, 11))
b_in = np.zeros(11)
w_out = rng.normal(0, 0.3, 11)
b_out = np.zeros(())

params = {"w_in": w_in, "b_in": b_in, "w_out": w_out, "b_out": b_out}
velocity = {k: np.zeros_like(p) for k, p in params.items()}
mu, lr = 0.9, 0.01

for epoch in range(700):
    h = np.tanh(X @ params["w_in"] + params["b_in"])
    pred = h @ params["w_out"] + params["b_out"]
    r = (pred - y) / len(y)
    s = r[:, None] * params["w_out"][None, :] * (1 - h ** 2)
    g = {"w_in": X.T @ s, "b_in": s.sum(axis=0), "w_out": r @ h, "b_out": r.sum()}
    # Nesterov, written the way the big libraries do it
    for k in params:
        velocity[k] = mu * velocity[k] - lr * g[k]
        params[k] = params[k] + mu * velocity[k] - lr * g[k]
    if epoch % 100 == 0:
        print(epoch, np.mean((pred - y) ** 2))
