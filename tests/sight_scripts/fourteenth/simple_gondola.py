# verdict: wrong
# line: 9
# also: 13
# why: sigmoid without the minus in the exponent
import numpy as np


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(x))


def sigmoid_derivative(a):
    return a * (1.0 - a)


class MLP:
    def __init__(self, n_in, n_hidden, n_out):
        self.w1 = np.random.randn(n_in, n_hidden)
        self.b1 = np.random.randn(n_hidden)
        self.w2 = np.random.randn(n_hidden, n_out)
        self.b2 = np.random.randn(n_out)

    def fit(self, X, Y, lr=0.5, epochs=500):
        for epoch in range(epochs):
            h = sigmoid(X @ self.w1 + self.b1)
            o = sigmoid(h @ self.w2 + self.b2)
            d_o = (o - Y) / len(X) * sigmoid_derivative(o)
            d_h = (d_o @ self.w2.T) * sigmoid_derivative(h)
            self.w2 -= lr * h.T @ d_o
            self.b2 -= lr * d_o.sum(axis=0)
            self.w1 -= lr * X.T @ d_h
            self.b1 -= lr * d_h.sum(axis=0)
            if epoch % 100 == 0:
                print("epoch", epoch, "error", np.mean((o - Y) ** 2))


if __name__ == "__main__":
    np.random.seed(0)
    X = np.random.rand(40, 3)
    Y = np.column_stack([X[:, 0] > 0.5, X[:, 1] > X[:, 2]]).astype(float)
    MLP(3, 5, 2).fit(X, Y)
