# verdict: wrong
# line: 25
# why: The hidden layer is compared with y instead of the output.
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [1, 1, 0]], dtype=float)
y = np.array([[0, 1], [1, 1], [1, 0], [0, 0], [0, 1]], dtype=float)

rng = np.random.default_rng(77)
net = {
    "w_hidden": rng.normal(size=(3, 2)),
    "w_output": rng.normal(size=(2, 2)),
}

def logistic(v):
    return 1.0 / (1.0 + np.exp(-v))

def forward(net, X):
    hidden = logistic(X @ net["w_hidden"])
    output = logistic(hidden @ net["w_output"])
    return hidden, output

def gradient(net, X, y):
    hidden, output = forward(net, X)
    error = hidden - y
    delta_output = error * output * (1 - output)
    delta_hidden = (delta_output @ net["w_output"].T) * hidden * (1 - hidden)
    return {"w_output": hidden.T @ delta_output, "w_hidden": X.T @ delta_hidden}

for it in range(4001):
    for name, g in gradient(net, X, y).items():
        net[name] -= 0.5 * g
    if it % 1000 == 0:
        print(it, np.abs(forward(net, X)[1] - y).mean())
