# verdict: right
# recursion does it all: learn() goes down to the last layer and comes back with the slope
import numpy as np

def net(sizes, rng):
    if len(sizes) < 2:
        return None
    n, m, *rest = sizes
    return {"w": rng.normal(0, 1 / n ** 0.5, (m, n + 1)), "rest": net([m, *rest], rng)}

def learn(layer, a, y, rate):
    if layer is None:
        return a - y, np.sum((a - y) ** 2)
    a1 = np.append(a, 1.0)
    out = np.tanh(layer["w"] @ a1)
    slope, loss = learn(layer["rest"], out, y, rate)
    slope = slope * (1 - out ** 2)
    down = layer["w"][:, :-1].T @ slope
    layer["w"] = layer["w"] - rate * np.outer(slope, a1)
    return down, loss

rng = np.random.default_rng(88)
tree = net([2, 6, 4, 1], rng)
samples = [(np.array([p, q]), np.array([0.9 if (p > 0) != (q > 0) else -0.9]))
           for p in (-1, -0.4, 0.4, 1) for q in (-1, -0.3, 0.3, 1)]

for day in range(500):
    loss = 0
    for i in rng.permutation(len(samples)):
        x, y = samples[i]
        loss += learn(tree, x, y, 0.05)[1]
    if day % 100 == 0:
        print(day, round(float(loss), 4))
