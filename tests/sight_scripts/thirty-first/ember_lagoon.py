# verdict: right
import numpy as np

g = np.random.default_rng(66)
layers = [
    {"name": "in", "units": 5, "act": None},
    {"name": "middle", "units": 9, "act": "relu"},
    {"name": "narrow", "units": 4, "act": "tanh"},
    {"name": "out", "units": 1, "act": "sigmoid"},
]
forward_of = {"relu": lambda z: np.where(z > 0, z, 0), "tanh": np.tanh, "sigmoid": lambda z: 1 / (1 + np.exp(-z))}
slope_of = {"relu": lambda a: (a > 0) * 1.0, "tanh": lambda a: 1 - a ** 2, "sigmoid": lambda a: a * (1 - a)}

for below, here in zip(layers, layers[1:]):
    here["W"] = g.normal(scale=1 / np.sqrt(below["units"]), size=(below["units"], here["units"]))
    here["b"] = np.zeros(here["units"])

x = g.normal(size=(70, 5))
t = (x[:, [0]] + x[:, [1]] * x[:, [2]] > 0).astype(float)

settings = {"rate": 0.8, "epochs": 900}
for epoch in range(settings["epochs"]):
    layers[0]["a"] = x
    for below, here in zip(layers, layers[1:]):
        here["a"] = forward_of[here["act"]](below["a"] @ here["W"] + here["b"])
    top = layers[-1]
    miss = top["a"] - t
    top["delta"] = miss * slope_of[top["act"]](top["a"]) * 2 / len(x)
    for here, above in zip(layers[-2:0:-1], layers[:1:-1]):
        here["delta"] = (above["delta"] @ above["W"].T) * slope_of[here["act"]](here["a"])
    for below, here in zip(layers, layers[1:]):
        here["W"] -= settings["rate"] * below["a"].T @ here["delta"]
        here["b"] -= settings["rate"] * here["delta"].sum(axis=0)
    if epoch % 150 == 0:
        print({"epoch": epoch, "mse": round(float((miss ** 2).mean()), 5)})
