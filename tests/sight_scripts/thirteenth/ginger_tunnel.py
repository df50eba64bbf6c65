# verdict: wrong
# line: 20
# also: 9
# why: (4,) minus (4,1) gives a (4,4) error matrix whose rows then mix with hidden units
import numpy as np

rng = np.random.default_rng(18)
X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y = np.array([0., 1., 1., 0.])[:, None]
hidden = 4
W1 = rng.normal(size=(2, hidden))
b1 = np.zeros(hidden)
w2 = rng.normal(size=hidden)
b2 = 0.0
alpha = 0.3

for epoch in range(1500):
    H = 1 / (1 + np.exp(-(X @ W1 + b1)))
    out = H @ w2 + b2
    err = out - y
    if epoch % 300 == 0:
        print(epoch, "loss", float(np.mean(err ** 2)))
    g2 = np.zeros_like(w2)
    gH = np.zeros_like(H)
    for i in range(len(X)):
        g2 += err[i] * H[i]
        gH[i] = err[i] * w2 * H[i] * (1 - H[i])
    w2 -= alpha * g2 / 4
    b2 -= alpha * err.mean()
    W1 -= alpha * X.T @ gH / 4
    b1 -= alpha * gH.mean(axis=0)
print(out)
