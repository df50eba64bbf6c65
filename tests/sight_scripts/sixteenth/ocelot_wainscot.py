# verdict: wrong
# line: 22
# why: derivative of the hidden activation forgotten
import numpy as np

rng = np.random.default_rng(58)

# samples in columns
X = rng.uniform(-1, 1, (3, 45))
Y = np.vstack([np.sin(2 * X[0]) + X[1], X[2] ** 2])
n = X.shape[1]

layer1 = {"W": rng.normal(0, 0.6, (9, 3)), "b": np.zeros((9, 1))}
layer2 = {"W": rng.normal(0, 0.4, (2, 9)), "b": np.zeros((2, 1))}
alpha = 0.1

for t in range(1200):
    layer1["out"] = np.tanh(layer1["W"] @ X + layer1["b"])
    layer2["out"] = layer2["W"] @ layer1["out"] + layer2["b"]

    layer2["delta"] = (layer2["out"] - Y) / n
    layer1["delta"] = layer2["W"].T @ layer2["delta"]

    for layer, source in ((layer1, X), (layer2, layer1["out"])):
        layer["W"] -= alpha * layer["delta"] @ source.T
        layer["b"] -= alpha * layer["delta"].sum(axis=1, keepdims=True)

print("mse", ((layer2["out"] - Y) ** 2).mean())
