# verdict: wrong
# line: 22
import numpy as np

np.random.seed(0)
X = np.random.randn(64, 3)
Y = np.tanh(X[:, 0:1] - X[:, 1:2]) + 0.5 * X[:, 2:3]
th = dict(W=np.random.randn(3, 8) * 0.5, b=np.zeros((1, 8)), U=np.random.randn(8, 1) * 0.5, c=np.zeros((1, 1)))
m = {k: 0 * th[k] for k in th}
v = {k: 0 * th[k] for k in th}
lr, beta1, beta2, tiny = 0.01, 0.9, 0.999, 1e-8

for t in range(1, 501):
    H = np.tanh(X @ th["W"] + th["b"])
    O = H @ th["U"] + th["c"]
    dO = 2 * (O - Y) / Y.size
    dH = dO @ th["U"].T * (1 - H * H)
    g = {"W": X.T @ dH, "b": dH.sum(0, keepdims=True), "U": H.T @ dO, "c": dO.sum(0, keepdims=True)}
    for k in th:
        m[k] = beta1 * m[k] + (1 - beta1) * g[k]
        v[k] = beta2 * v[k] + (1 - beta2) * g[k] * g[k]
        mh = m[k] / 1 - beta1 ** t
        vh = v[k] / (1 - beta2 ** t)
        th[k] = th[k] - lr * mh / (np.sqrt(vh) + tiny)
    if t % 100 == 0:
        print("step", t, "mse", np.mean((O - Y) ** 2))
