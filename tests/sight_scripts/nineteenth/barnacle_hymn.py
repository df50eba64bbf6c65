# verdict: wrong
# line: 35
# why: bias gradient of the hidden layer summed over all nodes
import numpy as np

def init(layer_dims, seed=3):
    np.random.seed(seed)
    p = {}
    for l in range(1, len(layer_dims)):
        p["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * np.sqrt(2 / layer_dims[l - 1])
        p["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return p

def forward(X, p):
    Z1 = p["W1"] @ X + p["b1"]
    A1 = np.maximum(0, Z1)
    Z2 = p["W2"] @ A1 + p["b2"]
    return Z1, A1, 1 / (1 + np.exp(-Z2))

np.random.seed(0)
m = 150
X = np.random.rand(2, m) * 2 - 1
Y = (X[0:1] ** 2 + X[1:2] ** 2 < 0.5) * 1.0
p = init([2, 8, 1])
alpha = 0.3

for epoch in range(1500):
    Z1, A1, A2 = forward(X, p)
    dZ2 = A2 - Y
    grads = {}
    grads["W2"] = dZ2 @ A1.T / m
    grads["b2"] = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (p["W2"].T @ dZ2) * (Z1 > 0)
    grads["W1"] = dZ1 @ X.T / m
    grads["b1"] = np.sum(dZ1) / m
    for k in p:
        p[k] -= alpha * grads[k]
    if epoch % 300 == 0:
        loss = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
        print(f"epoch {epoch}: loss={loss:.4f}")
