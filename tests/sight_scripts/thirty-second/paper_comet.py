# verdict: right
import numpy as np

class TwoLayerNet:
    def __init__(self, n_in, n_hid, n_out):
        self.W1 = np.random.randn(n_in, n_hid) * np.sqrt(2.0 / n_in)
        self.b1 = np.zeros(n_hid)
        self.W2 = np.random.randn(n_hid, n_out) * np.sqrt(2.0 / n_hid)
        self.b2 = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        self.z1 = x @ self.W1 + self.b1
        self.a1 = np.maximum(0, self.z1)
        s = self.a1 @ self.W2 + self.b2
        s = s - s.max(axis=1, keepdims=True)
        e = np.exp(s)
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def step(self, labels, lr):
        n = labels.shape[0]
        ds = self.p.copy()
        ds[np.arange(n), labels] -= 1
        ds /= n
        gW2 = self.a1.T @ ds
        gb2 = ds.sum(0)
        da = ds @ self.W2.T
        da[self.z1 <= 0] = 0
        self.W1 -= lr * (self.x.T @ da)
        self.b1 -= lr * da.sum(0)
        self.W2 -= lr * gW2
        self.b2 -= lr * gb2

np.random.seed(231)
centers = np.array([[0, 2.0], [2.0, -1.0], [-2.0, -1.0]])
Y = np.random.randint(0, 3, 150)
X = centers[Y] + 0.7 * np.random.randn(150, 2)
net = TwoLayerNet(2, 16, 3)
for epoch in range(60):
    order = np.random.permutation(150)
    for k in range(0, 150, 30):
        idx = order[k:k + 30]
        xb, yb = X[idx], Y[idx]
        net.forward(xb)
        net.step(yb, 0.1)
    if epoch % 20 == 0:
        print(epoch, "acc", (net.forward(X).argmax(1) == Y).mean())
print("acc", (net.forward(X).argmax(1) == Y).mean())
