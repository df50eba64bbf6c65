# verdict: wrong
# line: 25
# why: binary cross-entropy derivative with a wrong sign in its second term
import numpy as np

class TwoLayer:
    def __init__(self, n_x, n_h):
        np.random.seed(5)
        self.W1 = np.random.randn(n_h, n_x) * 0.5
        self.b1 = np.zeros((n_h, 1))
        self.W2 = np.random.randn(1, n_h) * 0.5
        self.b2 = np.zeros((1, 1))

    def forward(self, X):
        self.A1 = np.tanh(self.W1 @ X + self.b1)
        return 1 / (1 + np.exp(-(self.W2 @ self.A1 + self.b2)))

    def cost(self, A):
        A = np.clip(A, 1e-12, 1 - 1e-12)
        return -np.mean(self.Y * np.log(A) + (1 - self.Y) * np.log(1 - A))

    def backward(self, A):
        m = A.shape[1]
        A = np.clip(A, 1e-12, 1 - 1e-12)
        dA = -(self.Y / A + (1 - self.Y) / (1 - A))
        dZ2 = dA * A * (1 - A)
        dZ1 = self.W2.T @ dZ2 * (1 - self.A1 ** 2)
        return (dZ1 @ self.X.T / m, dZ1.sum(axis=1, keepdims=True) / m,
                dZ2 @ self.A1.T / m, dZ2.sum(axis=1, keepdims=True) / m)

    def fit(self, X, Y, iters, lr):
        self.X, self.Y = X, Y
        for i in range(iters):
            A = self.forward(X)
            dW1, db1, dW2, db2 = self.backward(A)
            self.W1 -= lr * dW1
            self.b1 -= lr * db1
            self.W2 -= lr * dW2
            self.b2 -= lr * db2
            if i % 100 == 0:
                print("Cost after iteration", i, ":", self.cost(A))

rng = np.random.RandomState(1)
X = rng.randn(2, 100)
Y = (X[:1] + X[1:] ** 2 > 0.8).astype(float)
TwoLayer(2, 4).fit(X, Y, 500, 0.1)
