# verdict: wrong
# line: 27
import numpy as np

class NN:
    def __init__(self, sizes, lr):
        self.lr = lr
        self.w1 = np.random.uniform(-1, 1, (sizes[0], sizes[1]))
        self.b1 = np.zeros(sizes[1])
        self.w2 = np.random.uniform(-1, 1, (sizes[1], sizes[2]))
        self.b2 = np.zeros(sizes[2])

    def f(self, v): return 1 / (1 + np.exp(-v))

    def predict(self, X):
        return self.f(self.f(X @ self.w1 + self.b1) @ self.w2 + self.b2)

    def fit(self, X, Y, n_iter):
        for i in range(n_iter):
            h = self.f(X @ self.w1 + self.b1)
            o = self.f(h @ self.w2 + self.b2)
            do = (Y - o) * o * (1 - o)
            dh = do @ self.w2.T * h * (1 - h)
            self.w2 += self.lr * h.T @ do
            self.b2 += self.lr * np.sum(do)
            self.w1 += self.lr * X.T @ dh
            self.b1 += self.lr * np.sum(dh)
            if i % 500 == 0:
                print('mse:', ((Y - o) ** 2).mean())

np.random.seed(42)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
Y = np.array([[0], [1], [1], [0]])
nn = NN((2, 5, 1), 0.6)
nn.fit(X, Y, 3000)
print(nn.predict(X).ravel().round(3))
