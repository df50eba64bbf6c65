# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: parameters in a dictionary of dictionaries, gradients collected in a second one and applied at the end of the step
import numpy as np

np.random.seed(42)

layers = {
    "hidden": {"W": np.random.randn(3, 6), "b": np.zeros((1, 6))},
    "output": {"W": np.random.randn(6, 1), "b": np.zeros((1, 1))},
}
lr = 0.5

inputs = np.array([[0, 0, 1], [0, 1, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], dtype=float)
labels = np.array([[1], [0], [0], [1], [1]], dtype=float)


def act(z):
    return 1 / (1 + np.exp(-z))


history = []
for epoch in range(15000):
    # ---- forward
    acts = {"input": inputs}
    acts["hidden"] = act(acts["input"] @ layers["hidden"]["W"] + layers["hidden"]["b"])
    acts["output"] = act(acts["hidden"] @ layers["output"]["W"] + layers["output"]["b"])

    # ---- backward
    delta = {}
    delta["output"] = (acts["output"] - labels) * acts["output"] * (1 - acts["output"])
    delta["hidden"] = np.dot(delta["output"], layers["output"]["W"].T) * acts["hidden"] * (1 - acts["hidden"])

    grads = {}
    for name, below in (("hidden", "input"), ("output", "hidden")):
        grads[name] = {"W": acts[below].T @ delta[name], "b": delta[name].sum(axis=0, keepdims=True)}

    # ---- update
    for name in grads:
        for key in grads[name]:
            layers[name][key] -= lr * grads[name][key]

    history.append(float(((labels - acts["output"]) ** 2).sum()))

print("first loss", history[0], "last loss", history[-1])
