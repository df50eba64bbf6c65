# verdict: wrong
# line: 25
# why: The layer names never match in the update, so the branch which trains the hidden weights is dead.
import numpy as np

# weights in a dict, gradients in a dict
rng = np.random.default_rng(312)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
T = np.array([[0], [1], [1], [0]])
weights = {"Hidden": rng.normal(0, 1, (3, 6)), "Output": rng.normal(0, 1, (6, 1))}
rate = {"hidden": 0.8, "output": 0.8}

def sig(z):
    return 1 / (1 + np.exp(-z))

for i in range(2000):
    h = sig(X @ weights["Hidden"])
    o = sig(h @ weights["Output"])
    d_o = (T - o) * o * (1 - o)
    d_h = d_o @ weights["Output"].T * h * (1 - h)
    changes = {"Output": h.T @ d_o, "Hidden": X.T @ d_h}
    for name in weights:
        if name == "Output":
            weights[name] += rate["output"] * changes[name]
        elif name == "hidden":
            weights[name] += rate["hidden"] * changes[name]
print("error", np.abs(T - o).mean())
