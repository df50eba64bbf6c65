# verdict: right
import numpy as np
# 我的网络：列是样本，逐个样本求外积再相加
np.random.seed(88)
D = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]])
T = np.array([[-0.9], [0.9], [0.9], [-0.9]])
W1 = np.random.rand(4, 3) - 0.5
W2 = np.random.rand(1, 5) - 0.5
for n in range(2500):
    s1 = np.zeros_like(W1)
    s2 = np.zeros_like(W2)
    err = 0
    for x, t in zip(D, T):
        a = np.append(np.tanh(W1 @ x), 1.0)
        o = np.tanh(W2 @ a)
        e = t - o
        err += (e ** 2).item()
        g = e * (1 - o ** 2)
        s2 += np.outer(g, a)
        s1 += np.outer((W2.T @ g)[:4] * (1 - a[:4] ** 2), x)
    W1 += 0.1 * s1
    W2 += 0.1 * s2
    if n % 500 == 0:
        print("误差", round(err, 4))
