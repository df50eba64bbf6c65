# verdict: wrong
# line: 36
# also: 37
# why: The validation pass overwrites the cached input and hidden layer, so backward mixes training errors with validation activations.
import numpy as np

class Net:
    def __init__(self, n_in, n_hid, rng):
        self.W1 = rng.normal(0, .6, (n_in, n_hid))
        self.W2 = rng.normal(0, .6, (n_hid, 1))

    def forward(self, X):
        self.X = X
        self.H = np.tanh(X @ self.W1)
        self.O = self.H @ self.W2
        return self.O

    def backward(self, err):
        self.gW2 = self.H.T @ err
        self.gW1 = self.X.T @ (err @ self.W2.T * (1 - self.H ** 2))

    def update(self, lr):
        self.W1 -= lr * self.gW1
        self.W2 -= lr * self.gW2

rng = np.random.default_rng(47)
X = rng.uniform(-2, 2, (60, 2))
y = np.cos(X[:, :1]) * X[:, 1:]
Xtr, ytr, Xva, yva = X[:30], y[:30], X[30:], y[30:]

net = Net(2, 9, rng)
best, patience = np.inf, 0
for epoch in range(500):
    out = net.forward(Xtr)
    err = 2 * (out - ytr) / len(Xtr)
    vloss = np.mean((net.forward(Xva) - yva) ** 2)
    net.backward(err)
    net.update(0.05)
    if vloss < best:
        best, patience = vloss, 0
    else:
        patience += 1
    if patience > 40:
        print("stopped at", epoch)
        break
print("validation mse", best)
