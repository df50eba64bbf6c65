# verdict: wrong
# line: 33
# why: The slope is multiplied inside the sum over k, so it is taken once for each output.
import numpy as np

'''
exercise sheet 6, question 3: the same with loops, sigmoid units, two outputs
'''
rng = np.random.RandomState(720)
N, D, M, K = 6, 3, 4, 2
x = rng.rand(N, D)
t = np.stack([x[:, 0] * x[:, 1], 1 - x[:, 2]], axis=1)
w1 = rng.randn(M, D)
w2 = rng.randn(K, M)
eta = 0.5

def g(a):
    return 1 / (1 + np.exp(-a))

for tau in range(200):
    dE_dw1 = np.zeros((M, D))
    dE_dw2 = np.zeros((K, M))
    E = 0.0
    for n in range(N):
        z = g(w1 @ x[n])
        o = g(w2 @ z)
        delta_k = (o - t[n]) * o * (1 - o)
        E += 0.5 * ((o - t[n]) ** 2).sum()
        delta_j = np.zeros(M)
        for j in range(M):
            for k in range(K):
                delta_j[j] += w2[k, j] * delta_k[k]
                delta_j[j] *= z[j] * (1 - z[j])
        dE_dw2 += np.outer(delta_k, z)
        dE_dw1 += np.outer(delta_j, x[n])
    w1 -= eta * dE_dw1
    w2 -= eta * dE_dw2
print("E after training: %.4f" % E)
