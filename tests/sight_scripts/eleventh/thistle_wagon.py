# verdict: right
import numpy as np

np.random.seed(2)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
net = {"w1": np.random.randn(2, 4), "b1": np.zeros(4), "w2": np.random.randn(4, 1), "b2": np.zeros(1)}

def sig(z):
    return 1 / (1 + np.exp(-z))

def out(n, x):
    return sig(sig(x @ n["w1"] + n["b1"]) @ n["w2"] + n["b2"])

def cost(n):
    return float(((out(n, x) - y) ** 2).mean())

def slopes(n):
    h = sig(x @ n["w1"] + n["b1"])
    o = sig(h @ n["w2"] + n["b2"])
    d = 2 / len(x) * (o - y) * o * (1 - o)
    e = d @ n["w2"].T * h * (1 - h)
    return {"w2": h.T @ d, "b2": d.sum(0), "w1": x.T @ e, "b1": e.sum(0)}

for r in range(2000):
    s = slopes(net)
    net = {k: net[k] - 3.0 * s[k] for k in net}
print("cost", cost(net), "answers", out(net, x).ravel().round(2))

# compare one slope with a small nudge
nudged = {k: v.copy() for k, v in net.items()}
nudged["w1"][0, 0] += 1e-6
print(abs((cost(nudged) - cost(net)) / 1e-6 - slopes(net)["w1"][0, 0]) < 1e-4)
