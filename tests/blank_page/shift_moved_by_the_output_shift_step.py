# verdict: wrong
# first wrong: update
# line: 23
# mistake: -
# why: the hidden layer's shifts are moved by the step that belongs to the output's shift
import numpy as np

rng = np.random.default_rng(5)
X = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
T = np.array([[0.0], [1], [1], [0]])
net = {"w": rng.normal(size=(2, 5)), "s": np.zeros((1, 5)), "v": rng.normal(size=(5, 1)), "r": np.zeros((1, 1))}
for turn in range(4000):
    hidden = 1 / (1 + np.exp(-(X @ net["w"] + net["s"])))
    guess = 1 / (1 + np.exp(-(hidden @ net["v"] + net["r"])))
    end = (guess - T) * guess * (1 - guess)
    mid = end @ net["v"].T * hidden * (1 - hidden)
    step = {}
    step["r"] = end.sum(axis=0, keepdims=True)
    step["v"] = hidden.T @ end
    step["s"] = mid.sum(axis=0, keepdims=True)
    step["w"] = X.T @ mid
    net["w"] -= step["w"]
    net["s"] = net["s"] - step["r"]
    net["v"] -= step["v"]
    net["r"] = net["r"] - step["r"]
