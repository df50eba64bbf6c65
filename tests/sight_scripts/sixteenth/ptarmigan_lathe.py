# verdict: wrong
# line: 28
# why: two heads: the gradient of the second one replaces that of the first
import numpy as np

rng = np.random.default_rng(68)

# One shared hidden layer, two tasks: sum of the inputs, and which of them is largest
X = rng.uniform(-1, 1, (90, 3))
y_sum = X.sum(axis=1, keepdims=True)
y_max = np.eye(3)[X.argmax(axis=1)]


class MultiTask:
    def __init__(self, n_in, n_hidden, n_a, n_b):
        self.Ws, self.bs = rng.normal(0, 0.6, (n_in, n_hidden)), np.zeros(n_hidden)
        self.Wa, self.ba = rng.normal(0, 0.3, (n_hidden, n_a)), np.zeros(n_a)
        self.Wb, self.bb = rng.normal(0, 0.3, (n_hidden, n_b)), np.zeros(n_b)

    def forward(self, X):
        self.h = np.tanh(X @ self.Ws + self.bs)
        a = self.h @ self.Wa + self.ba
        s = np.exp(self.h @ self.Wb + self.bb)
        return a, s / s.sum(axis=1, keepdims=True)

    def backward(self, X, da, db, lr):
        dh = da @ self.Wa.T
        dh = db @ self.Wb.T
        dz = dh * (1 - self.h ** 2)
        self.Wa -= lr * self.h.T @ da
        self.ba -= lr * da.sum(axis=0)
        self.Wb -= lr * self.h.T @ db
        self.bb -= lr * db.sum(axis=0)
        self.Ws -= lr * X.T @ dz
        self.bs -= lr * dz.sum(axis=0)


net = MultiTask(3, 12, 1, 3)
for epoch in range(800):
    a, b = net.forward(X)
    net.backward(X, (a - y_sum) / len(X), (b - y_max) / len(X), lr=0.3)

print("sum: mse", np.mean((a - y_sum) ** 2))
print("max: accuracy", np.mean(b.argmax(axis=1) == X.argmax(axis=1)))
