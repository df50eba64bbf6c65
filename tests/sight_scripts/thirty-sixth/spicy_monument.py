# verdict: wrong
# line: 24
# also: 27
import numpy as np

class MLP:
    def __init__(self, layers, lr=0.5, seed=0):
        rng = np.random.default_rng(seed)
        self.W = [rng.normal(0, 1, (i, o)) for i, o in zip(layers, layers[1:])]
        self.lr = lr

    @staticmethod
    def act(z):
        return 1 / (1 + np.exp(-z))

    def predict(self, X):
        outs = [X]
        for W in self.W:
            outs.append(self.act(outs[-1] @ W))
        return outs

    def fit(self, X, Y, iterations):
        history = []
        outs = self.predict(X)
        for _ in range(iterations):
            history.append(np.mean((Y - outs[-1]) ** 2))
            delta = (Y - outs[-1]) * outs[-1] * (1 - outs[-1])
            steps = []
            for k in reversed(range(len(self.W))):
                steps.insert(0, outs[k].T @ delta)
                delta = delta @ self.W[k].T * outs[k] * (1 - outs[k])
            for W, s in zip(self.W, steps):
                W += self.lr * s / len(X)
        return history


# which of two numbers is larger (with a column of ones)
a = np.linspace(0, 1, 6)
grid = np.array([(p, q, 1) for p in a for q in a if p != q])
answer = (grid[:, [0]] > grid[:, [1]]) * 1.0

net = MLP([3, 5, 1])
h = net.fit(grid, answer, 300)
print(h[0], h[-1])
final = net.predict(grid)[-1]
print("correct:", np.mean((final > 0.5) == answer))
