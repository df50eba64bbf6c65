# verdict: wrong
# line: 27
# also: 20, 21
# why: validation forward pass overwrites the cached activations before backward
import numpy as np


class CurveNet:
    def __init__(self, hidden=15):
        self.W1 = np.random.randn(2, hidden)
        self.W2 = np.random.randn(hidden, 1) * 0.2

    def forward(self, X):
        self.X = X
        self.h = np.tanh(X @ self.W1)
        return self.h @ self.W2

    def backward(self, err, lr):
        d = err / len(err)
        dh = d @ self.W2.T * (1 - self.h ** 2)
        self.W2 -= lr * self.h.T @ d
        self.W1 -= lr * self.X.T @ dh

    def train(self, X, y, X_val, y_val, epochs=300, lr=0.1):
        for epoch in range(epochs):
            out = self.forward(X)
            val_loss = np.mean((self.forward(X_val) - y_val) ** 2)
            self.backward(out - y, lr)
            if epoch % 50 == 0:
                print(f"epoch {epoch:3d}: train {np.mean((out - y) ** 2):.4f}  val {val_loss:.4f}")


np.random.seed(70)
x = np.random.uniform(-2, 2, 60)
data = np.column_stack([x, np.ones(60)])
goal = np.exp(-x ** 2).reshape(-1, 1)
CurveNet().train(data[:30], goal[:30], data[30:], goal[30:])
