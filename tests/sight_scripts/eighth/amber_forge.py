# verdict: right
import numpy as np

'''
exercise sheet 6, question 2: implement backpropagation for
E = 1/2 sum_n sum_k (o_nk - t_nk)^2   with tanh hidden units and linear outputs.
All sums are written as in the lecture.
'''
rng = np.random.RandomState(719)
N, D, M, K = 7, 3, 4, 2
x = rng.randn(N, D)
t = np.stack([x[:, 0] - x[:, 1], x[:, 1] * x[:, 2]], axis=1)
w1 = rng.randn(M, D) * 0.5
w2 = rng.randn(K, M) * 0.5
eta = 0.02

for tau in range(120):
    dE_dw1 = np.zeros((M, D))
    dE_dw2 = np.zeros((K, M))
    E = 0.0
    for n in range(N):
        a = np.zeros(M)
        for j in range(M):
            for i in range(D):
                a[j] += w1[j, i] * x[n, i]
        z = np.tanh(a)
        o = np.zeros(K)
        for k in range(K):
            for j in range(M):
                o[k] += w2[k, j] * z[j]
        delta_k = o - t[n]
        E += 0.5 * (delta_k ** 2).sum()
        delta_j = np.zeros(M)
        for j in range(M):
            for k in range(K):
                delta_j[j] += w2[k, j] * delta_k[k]
            delta_j[j] *= 1 - z[j] ** 2
        for k in range(K):
            for j in range(M):
                dE_dw2[k, j] += delta_k[k] * z[j]
        for j in range(M):
            for i in range(D):
                dE_dw1[j, i] += delta_j[j] * x[n, i]
    w1 -= eta * dE_dw1
    w2 -= eta * dE_dw2
print("E after training: %.4f" % E)
