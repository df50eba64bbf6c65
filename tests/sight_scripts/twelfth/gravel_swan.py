# verdict: wrong
# line: 27
# why: the weight decay has the wrong sign and lets the weights grow
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
jobs = [("or", [0, 1, 1, 1]), ("xor", [0, 1, 1, 0]), ("nor", [1, 0, 0, 0])]
alpha = 0.5
lam = 0.002

for title, wanted in jobs:
    T = np.array(wanted, float)[:, None]
    np.random.seed(len(title))
    W = [np.random.randn(3, 4), np.random.randn(4, 1)]
    G = [None, None]
    for epoch in range(1000):
        h = 1 / (1 + np.exp(-X @ W[0]))
        o = 1 / (1 + np.exp(-h @ W[1]))
        data_loss = 0.5 * np.sum((o - T) ** 2)
        size = sum(np.sum(w ** 2) for w in W)
        if epoch % 250 == 0:
            print("%-4s %4d  loss %.5f  |W|^2 %.2f" % (title, epoch, data_loss, size))
        d = (o - T) * o * (1 - o)
        G[1] = h.T @ d
        G[0] = X.T @ (d @ W[1].T * h * (1 - h))
        for k in range(2):
            W[k] = W[k] - alpha * (G[k] - lam * W[k])
    print(title, o.ravel().round(3))
