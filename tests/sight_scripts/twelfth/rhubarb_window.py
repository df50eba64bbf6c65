# verdict: wrong
# line: 18
# why: the error of the last sample has the opposite sign
from math import exp

def s(x): return 1/(1+exp(-x))

X = [[0,0,1], [0,1,1], [1,0,1], [1,1,1]]
y = [0, 1, 1, 0]

w = [[0.5,-0.4,0.3], [-0.6,0.7,0.2], [0.8,0.9,-0.5]]   # 3 hidden neurons
v = [0.4, -0.3, 0.6]

for t in range(4000):
    h = [[s(sum(a*b for a, b in zip(row, wj))) for wj in w] for row in X]
    o = [s(sum(a*b for a, b in zip(hr, v))) for hr in h]

    err = [y[0]-o[0], y[1]-o[1], y[2]-o[2], o[3]-y[3]]
    do = [err[n] * o[n] * (1-o[n]) for n in range(4)]
    dh = [[do[n]*v[j]*h[n][j]*(1-h[n][j]) for j in range(3)] for n in range(4)]

    for j in range(3):
        v[j] += 0.9 * sum(do[n]*h[n][j] for n in range(4))
        for i in range(3):
            w[j][i] += 0.9 * sum(dh[n][j]*X[n][i] for n in range(4))

print(o)
