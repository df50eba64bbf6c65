# verdict: wrong
# line: 19
# why: The samples are shuffled but the targets are not put in the same order.
import numpy as np

np.random.seed(32)
X = np.random.rand(200, 2) * 4 - 2
Y = np.where(X[:, 0] * X[:, 1] > 0, 1.0, 0.0)[:, np.newaxis]

def sigmoid(z): return 1 / (1 + np.exp(-z))

model = dict(W1=np.random.randn(2, 10), b1=np.zeros((1, 10)),
             W2=np.random.randn(10, 1), b2=np.zeros((1, 1)))

batch = 20
for epoch in range(60):
    order = np.random.permutation(len(X))
    Xs = X[order]
    Ys = Y
    for start in range(0, len(X), batch):
        xb, yb = Xs[start:start + batch], Ys[start:start + batch]
        a1 = sigmoid(xb @ model["W1"] + model["b1"])
        a2 = sigmoid(a1 @ model["W2"] + model["b2"])
        d2 = (a2 - yb) / batch
        d1 = d2 @ model["W2"].T * a1 * (1 - a1)
        model["W2"] -= 0.5 * a1.T @ d2
        model["b2"] -= 0.5 * d2.sum(axis=0, keepdims=True)
        model["W1"] -= 0.5 * xb.T @ d1
        model["b1"] -= 0.5 * d1.sum(axis=0, keepdims=True)

h = sigmoid(X @ model["W1"] + model["b1"])
acc = ((sigmoid(h @ model["W2"] + model["b2"]) > 0.5) == Y).mean()
print("accuracy", acc)
