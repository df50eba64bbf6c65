# verdict: wrong
# line: 29
# why: hidden bias receives the output delta
import numpy as np

np.random.seed(55)

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[1, 0], [0, 1], [0, 1], [1, 0]])     # XNOR, XOR
net = {
    "W1": np.random.uniform(-1, 1, (2, 2)),
    "b1": np.random.uniform(-1, 1, (1, 2)),
    "W2": np.random.uniform(-1, 1, (2, 2)),
    "b2": np.random.uniform(-1, 1, (1, 2)),
}
lr = 0.4

for epoch in range(6000):
    hidden = sigmoid(X @ net["W1"] + net["b1"])
    out = sigmoid(hidden @ net["W2"] + net["b2"])
    d_out = (y - out) * out * (1 - out)
    d_hid = d_out @ net["W2"].T * hidden * (1 - hidden)
    net["W2"] += lr * hidden.T @ d_out
    net["b2"] += lr * d_out.sum(axis=0, keepdims=True)
    net["W1"] += lr * X.T @ d_hid
    net["b1"] += lr * d_out.sum(axis=0, keepdims=True)

print("Prognose:")
print(out.round(2))
