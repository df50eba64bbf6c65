# verdict: wrong
# line: 13
# why: The softmax is normalised over the batch instead of over the classes.
import numpy as np

np.random.seed(14)

def sigmoid(a):
    return 1 / (1 + np.exp(-a))

def softmax(a):
    e = np.exp(a - a.max())
    return e / e.sum(axis=0, keepdims=True)

X = np.random.rand(30, 3)
T = np.eye(3)[X.argmax(axis=1)]
params = {"W1": np.random.randn(3, 6), "b1": np.zeros(6), "W2": np.random.randn(6, 3), "b2": np.zeros(3)}

def gradients(x, t):
    a1 = x @ params["W1"] + params["b1"]
    z1 = sigmoid(a1)
    y = softmax(z1 @ params["W2"] + params["b2"])
    grads = {}
    dy = (y - t) / len(x)
    grads["W2"] = z1.T @ dy
    grads["b2"] = dy.sum(axis=0)
    da1 = dy @ params["W2"].T * z1 * (1 - z1)
    grads["W1"] = x.T @ da1
    grads["b1"] = da1.sum(axis=0)
    return grads

for i in range(200):
    grads = gradients(X, T)
    for k in params:
        params[k] -= 0.3 * grads[k]
pred = sigmoid(X @ params["W1"] + params["b1"]) @ params["W2"] + params["b2"]
print("right:", (pred.argmax(1) == X.argmax(1)).sum(), "of", len(X))
