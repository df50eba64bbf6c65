# verdict: right
# RMSProp, váhy ve slovníku
import numpy as np
np.random.seed(10)
s = lambda x: 1 / (1 + np.exp(-x))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[1],[0],[0],[1]])
W = dict(skryta=np.random.normal(size=(3, 5)), vystup=np.random.normal(size=(5, 1)))
cache = {k: np.zeros_like(v) for k, v in W.items()}
for epocha in range(1500):
    h = s(X @ W["skryta"])
    o = s(h @ W["vystup"])
    delta = (o - y) * o * (1 - o)
    g = {"vystup": h.T @ delta, "skryta": X.T @ (delta @ W["vystup"].T * h * (1 - h))}
    for k in W:
        cache[k] = 0.9 * cache[k] + 0.1 * g[k] * g[k]
        W[k] -= 0.01 * g[k] / np.sqrt(cache[k] + 1e-8)
print(o.T)
