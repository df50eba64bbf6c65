# verdict: wrong
# line: 27
import numpy as np

class MLP:
    """one hidden layer, softmax, trained with RMSProp on mini batches"""

    def __init__(self, n_in, n_hid, n_out, seed=0):
        r = np.random.RandomState(seed)
        self.p = [r.normal(0, 0.4, (n_in, n_hid)), np.zeros(n_hid),
                  r.normal(0, 0.4, (n_hid, n_out)), np.zeros(n_out)]
        self.cache = [np.zeros_like(q) + 0.1 for q in self.p]

    def forward(self, X):
        self.h = np.tanh(X @ self.p[0] + self.p[1])
        e = np.exp(self.h @ self.p[2] + self.p[3])
        return e / e.sum(1, keepdims=True)

    def gradient(self, X, Y):
        d = (self.forward(X) - Y) / len(X)
        dh = d @ self.p[2].T * (1 - self.h ** 2)
        return [X.T @ dh, dh.sum(0), self.h.T @ d, d.sum(0)]

    def rmsprop(self, grads, lr=0.002, decay=0.95, eps=1e-3):
        for q, g, c in zip(self.p, grads, self.cache):
            c[...] = decay * c + (1 - decay) * g ** 2
            q -= lr * g / (c + eps)

rng = np.random.RandomState(5)
X = rng.uniform(-1, 1, (150, 2))
cls = (np.hypot(X[:, 0], X[:, 1]) > 0.6).astype(int) + (X[:, 0] > 0.5)
Y = np.eye(3)[cls]
net = MLP(2, 12, 3)
for epoch in range(101):
    idx = rng.permutation(150)
    for chunk in np.array_split(idx, 5):
        g = net.gradient(X[chunk], Y[chunk])
        net.rmsprop(g)
    if epoch % 20 == 0:
        P = net.forward(X)
        print(epoch, -np.log(P[np.arange(150), cls]).mean(), (P.argmax(1) == cls).mean())
