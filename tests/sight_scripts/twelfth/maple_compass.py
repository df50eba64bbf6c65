# verdict: right
import numpy as np

rng = np.random.default_rng(0)

# seven segment patterns of the ten digits; which digits are even?
SEG = ["1111110", "0110000", "1101101", "1111001", "0110011",
       "1011011", "1011111", "1110000", "1111111", "1111011"]
X = np.array([[int(c) for c in s] for s in SEG], float)
Y = np.array([[1 - d % 2] for d in range(10)], float)

params = {"W": rng.normal(0, .5, (7, 6)), "b": np.zeros((1, 6)),
          "V": rng.normal(0, .5, (6, 1)), "c": np.zeros((1, 1))}
m = {k: np.zeros_like(v) for k, v in params.items()}
v = {k: np.zeros_like(p) for k, p in params.items()}
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.02

for t in range(1, 801):
    h = 1 / (1 + np.exp(-(X @ params["W"] + params["b"])))
    o = 1 / (1 + np.exp(-(h @ params["V"] + params["c"])))

    d2 = (o - Y) / len(X)
    d1 = (d2 @ params["V"].T) * h * (1 - h)
    g = {"W": X.T @ d1, "b": d1.sum(0, keepdims=True),
         "V": h.T @ d2, "c": d2.sum(0, keepdims=True)}

    for k in params:
        m[k] = beta1 * m[k] + (1 - beta1) * g[k]
        v[k] = beta2 * v[k] + (1 - beta2) * g[k] ** 2
        m_hat = m[k] / (1 - beta1 ** t)
        v_hat = v[k] / (1 - beta2 ** t)
        params[k] -= lr * m_hat / (np.sqrt(v_hat) + eps)

for d in range(10):
    print(d, "even" if o[d, 0] > .5 else "odd", f"{o[d, 0]:.3f}")
