# verdict: right
# Notation as in the textbook: v_ji from input i to hidden j, w_kj from hidden j to output k
import numpy as np
np.random.seed(0)
I, J, K = 3, 4, 2
v = np.random.rand(J, I + 1) - 0.5
w = np.random.rand(K, J + 1) - 0.5
patterns = [[0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1], [1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]]
# sum bit and carry bit of a full adder
targets = [[sum(p) % 2, 1 if sum(p) >= 2 else 0] for p in patterns]
eta = 0.5
h = np.zeros(J + 1)
o = np.zeros(K)
dk = np.zeros(K)
dj = np.zeros(J)
for epoch in range(600):
    E = 0.0
    for x, t in zip(patterns, targets):
        xs = x + [1.0]
        for j in range(J):
            net = 0.0
            for i in range(I + 1):
                net += v[j, i] * xs[i]
            h[j] = 1.0 / (1.0 + np.exp(-net))
        h[J] = 1.0
        for k in range(K):
            net = 0.0
            for j in range(J + 1):
                net += w[k, j] * h[j]
            o[k] = 1.0 / (1.0 + np.exp(-net))
        for k in range(K):
            dk[k] = (t[k] - o[k]) * o[k] * (1 - o[k])
            E += 0.5 * (t[k] - o[k]) ** 2
        for j in range(J):
            s = 0.0
            for k in range(K):
                s += dk[k] * w[k, j]
            dj[j] = s * h[j] * (1 - h[j])
        for k in range(K):
            for j in range(J + 1):
                w[k, j] += eta * dk[k] * h[j]
        for j in range(J):
            for i in range(I + 1):
                v[j, i] += eta * dj[j] * xs[i]
print("E =", E)
