# verdict: wrong
# line: 26
# why: alpha: The learning rate is added to the gradient of W1 where it must be multiplied with it.
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def setup(rng, n_in, n_hid, n_out):
    return dict(W1=rng.normal(0, 1, (n_in, n_hid)), b1=np.zeros(n_hid),
                W2=rng.normal(0, 1, (n_hid, n_out)), b2=np.zeros(n_out))

def forward(X, p):
    a1 = sigmoid(X @ p["W1"] + p["b1"])
    a2 = sigmoid(a1 @ p["W2"] + p["b2"])
    return a1, a2

def backward(X, y, a1, a2, p):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = d2 @ p["W2"].T * a1 * (1 - a1)
    return dict(W2=a1.T @ d2, b2=d2.sum(0), W1=X.T @ d1, b1=d1.sum(0))

def update(p, g, lr):
    p["W2"] = p["W2"] - lr * g["W2"]
    p["b2"] = p["b2"] - lr * g["b2"]
    p["W1"] = p["W1"] - (lr + g["W1"])
    p["b1"] = p["b1"] - lr * g["b1"]

rng = np.random.default_rng(40)
X = rng.uniform(-1, 1, (60, 3))
y = ((X * X).sum(axis=1, keepdims=True) < 1).astype(float)
p = setup(rng, 3, 6, 1)

for i in range(400):
    a1, a2 = forward(X, p)
    update(p, backward(X, y, a1, a2, p), 0.01)
    if i % 100 == 0:
        print(i, np.mean((a2 - y) ** 2))
print("mse:", np.mean((a2 - y) ** 2))
