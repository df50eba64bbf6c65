# verdict: wrong
# line: 34
# why: hidden delta: Row 0 of w is the bias, so the weight of hidden node j is w[j+1,k]; here the delta goes back through the neighbour's weight.
# n: inputs, p: hidden, m: outputs. v[i,j], w[j,k], row 0 is the bias
import numpy as np
np.random.seed(6)
n, p, m = 2, 3, 1
v = np.random.uniform(-1, 1, (n + 1, p))
w = np.random.uniform(-1, 1, (p + 1, m))
S = [([1, 1], [0]), ([1, 0], [1]), ([0, 1], [1]), ([0, 0], [0])]
alpha = 0.7
f = lambda x: 1 / (1 + np.exp(-x))
for epoch in range(2500):
    for s, t in S:
        z = np.zeros(p)
        for j in range(p):
            z_in = v[0, j]
            for i in range(n):
                z_in += s[i] * v[i + 1, j]
            z[j] = f(z_in)
        y = np.zeros(m)
        for k in range(m):
            y_in = w[0, k]
            for j in range(p):
                y_in += z[j] * w[j + 1, k]
            y[k] = f(y_in)
        dk = np.zeros(m)
        for k in range(m):
            dk[k] = (t[k] - y[k]) * y[k] * (1 - y[k])
        dj = np.zeros(p)
        for j in range(p):
            d_in = 0
            for k in range(m):
                d_in += dk[k] * w[j, k]
            dj[j] = d_in * z[j] * (1 - z[j])
        for k in range(m):
            w[0, k] += alpha * dk[k]
            for j in range(p):
                w[j + 1, k] += alpha * dk[k] * z[j]
        for j in range(p):
            v[0, j] += alpha * dj[j]
            for i in range(n):
                v[i + 1, j] += alpha * dj[j] * s[i]
print("weights", v.round(1).tolist(), w.round(1).tolist())
