# verdict: wrong
# line: 31
# why: the gradient of W1 uses the delta of layer 2 instead of layer 1
import numpy as np

np.random.seed(14)
sigmoid = lambda z: 1 / (1 + np.exp(-z))

X = np.array([[0, 0, 1], [0, 1, 0], [1, 0, 0], [1, 1, 1], [0, 1, 1]], dtype=float)
y = np.array([[1], [0], [0], [1], [0]], dtype=float)

params = {
    "W1": np.random.randn(3, 5),
    "W2": np.random.randn(5, 5),
    "W3": np.random.randn(5, 1),
}
grads = {}
acts = {"0": X}
deltas = {}

for epoch in range(2000):
    for l in "123":
        acts[l] = sigmoid(acts[str(int(l) - 1)] @ params["W" + l])

    deltas["3"] = (acts["3"] - y) * acts["3"] * (1 - acts["3"])
    deltas["2"] = deltas["3"] @ params["W3"].T * acts["2"] * (1 - acts["2"])
    deltas["1"] = deltas["2"] @ params["W2"].T * acts["1"] * (1 - acts["1"])

    grads["W3"] = acts["2"].T @ deltas["3"]
    grads["W2"] = acts["1"].T @ deltas["2"]
    grads["W1"] = acts["0"].T @ deltas["2"]

    for name in params:
        params[name] -= 0.5 * grads[name]

    if epoch % 400 == 0:
        print(epoch, "loss", 0.5 * np.sum((acts["3"] - y) ** 2))

print(acts["3"].ravel())
