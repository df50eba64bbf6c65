# verdict: right
import numpy as np

class AdaGrad:
    def __init__(self, lr, eps=1e-8):
        self.lr, self.eps, self.seen = lr, eps, {}

    def __call__(self, name, w, g):
        self.seen[name] = self.seen.get(name, 0.0) + g * g
        w -= self.lr * g / (np.sqrt(self.seen[name]) + self.eps)

rng = np.random.default_rng(2)
words = ["good", "bad", "great", "awful", "not", "film", "plot", "boring", "fun", "very"]
reviews = ["good film", "bad plot", "great fun", "awful film", "not good", "not bad", "very boring plot",
           "very good fun", "great plot", "boring film", "not fun", "very bad", "not awful", "very great film"]
stars = [1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1]
X = np.array([[r.split().count(w) for w in words] for r in reviews], float)
y = np.array(stars, float)[:, None]

U = rng.normal(0, 0.4, (10, 7))
u0 = np.zeros(7)
V = rng.normal(0, 0.4, (7, 1))
v0 = np.zeros(1)
opt = AdaGrad(0.1)

for epoch in range(300):
    for i in rng.permutation(len(X)):
        x, t = X[i:i + 1], y[i:i + 1]
        h = np.tanh(x @ U + u0)
        p = 1 / (1 + np.exp(-(h @ V + v0)))
        e = p - t
        gV = h.T @ e
        gh = e @ V.T * (1 - h ** 2)
        opt("V", V, gV)
        opt("v0", v0, e[0])
        opt("U", U, x.T @ gh)
        opt("u0", u0, gh[0])
    if epoch % 60 == 0:
        P = 1 / (1 + np.exp(-(np.tanh(X @ U + u0) @ V + v0)))
        print(epoch, -np.mean(y * np.log(P) + (1 - y) * np.log(1 - P)))
for r, q in zip(reviews, P.ravel()):
    print(f"{r:20s} {q:.2f}")
